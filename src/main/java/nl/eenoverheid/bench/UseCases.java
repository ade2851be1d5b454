package nl.eenoverheid.bench;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import java.util.stream.LongStream;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.Page;
import nl.eenoverheid.signaal.SignaalData;
import nl.eenoverheid.signaal.SignaalDetail;
import nl.eenoverheid.signaal.SignaalFilter;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.signaal.SignaalListItem;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.signaal.SignaalSoort;
import nl.eenoverheid.signaal.SignaalStatus;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;

/** What a screen asks of the services, measured one after the other on one thread. */
final class UseCases {
    static final String PERSON = "bench@voorbeeld.example";

    private static final OrganisatieId OMMEN = new OrganisatieId(10175);
    private static final WerkruimteId FIRST = new WerkruimteId(1);

    private final BenchProperties properties;
    private final SignaalService signalen;
    private final Rights rights;
    private final UserDetailsService people;

    UseCases(BenchProperties properties, SignaalService signalen, Rights rights, UserDetailsService people) {
        this.properties = properties;
        this.signalen = signalen;
        this.rights = rights;
        this.people = people;
    }

    /** The werkruimten of the person who is measured. */
    List<Long> scope() {
        return LongStream.rangeClosed(1, properties.lid()).boxed().toList();
    }

    Map<String, SignaalFilter> filters() {
        Map<String, SignaalFilter> filters = new LinkedHashMap<>();
        filters.put("list, all my werkruimten", SignaalFilter.ALL);
        filters.put("list, one werkruimte", filter(FIRST, null, null, null, false));
        filters.put("filter on a municipality", filter(null, null, OMMEN, null, false));
        filters.put("filter on a state", filter(null, SignaalStatus.GELAND, null, null, false));
        filters.put("filter on a main theme and a promise", filter(null, null, null, 1L, true));
        return filters;
    }

    void measure(BiConsumer<String, Times> out) {
        SignedIn person = (SignedIn) people.loadUserByUsername(PERSON);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
        filters().forEach((name, filter) -> out.accept(name, time(round -> signalen.list(filter, null))));
        String tenth = tenthPage();
        out.accept("list, tenth page", time(round -> signalen.list(SignaalFilter.ALL, tenth)));
        List<Long> ids = signalen.list(SignaalFilter.ALL, null).rows().stream()
                .map(SignaalListItem::id)
                .toList();
        out.accept("detail", time(round -> signalen.detail(new SignaalId(ids.get(round % ids.size())))));
        out.accept("rights of a person, read anew", time(round -> rights.anew(person)));
        out.accept("who sees it, and why", time(round -> rights.of(ids.get(round % ids.size()))));
        out.accept("note", time(round -> signalen.note(data("Genoteerd in ronde " + round))));
        SignaalId changed = signalen.note(data("Om te wijzigen"));
        out.accept("change", time(round -> change(changed, round)));
    }

    private Object change(SignaalId id, int round) {
        SignaalDetail detail = signalen.detail(id);
        signalen.change(id, detail.version(), data("Gewijzigd in ronde " + round));
        return detail;
    }

    private String tenthPage() {
        @Nullable String after = null;
        for (int page = 1; page < 10; page++) {
            Page<SignaalListItem> read = signalen.list(SignaalFilter.ALL, after);
            after = read.next() == null ? after : read.next();
        }
        return Objects.requireNonNull(after, "too few signalen for ten pages");
    }

    private Times time(IntFunction<Object> useCase) {
        return Times.of(properties.rounds(), useCase);
    }

    private static SignaalData data(String woorden) {
        return new SignaalData(
                FIRST,
                SignaalSoort.IDEE,
                woorden,
                "",
                "",
                "",
                "",
                "",
                "",
                LocalDate.of(2026, 10, 31),
                null,
                3L,
                11L,
                OMMEN,
                "Lemele",
                "",
                Set.of(),
                null);
    }

    private static SignaalFilter filter(
            @Nullable WerkruimteId werkruimte,
            @Nullable SignaalStatus status,
            @Nullable OrganisatieId gemeente,
            @Nullable Long thema,
            boolean beloofd) {
        return new SignaalFilter(werkruimte, status, null, gemeente, thema, null, beloofd, null);
    }
}
