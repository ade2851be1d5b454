package nl.eenoverheid.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import nl.eenoverheid.access.SignedIn;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;

/** What screens read in the demo world and its copies, one after the other on one thread. */
final class WorldCases {
    private static final String PERSON = "marieke.veldman@overijssel.example";

    private final BenchProperties properties;
    private final DossierCases dossiers;
    private final KeuzeCases keuzes;
    private final Rights rights;
    private final UserDetailsService people;

    WorldCases(
            BenchProperties properties,
            DossierCases dossiers,
            KeuzeCases keuzes,
            Rights rights,
            UserDetailsService people) {
        this.properties = properties;
        this.dossiers = dossiers;
        this.keuzes = keuzes;
        this.rights = rights;
        this.people = people;
    }

    void measure(BiConsumer<String, Times> out) {
        SignedIn person = (SignedIn) people.loadUserByUsername(PERSON);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
        rights.anew(person);
        Map<String, ReadCase> all = new LinkedHashMap<>(dossiers.all());
        all.putAll(keuzes.all());
        all.forEach((name, read) -> out.accept(name, Times.of(properties.rounds(), round -> read.read())));
    }
}
