package nl.eenoverheid.exchange;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import nl.eenoverheid.access.Origin;
import nl.eenoverheid.workspace.WerkruimteData;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteService;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.MessageSource;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Loads the files once, on behalf of one account, and logs each line that was refused with its number and why. */
final class Load implements ApplicationRunner {
    static final String WERKRUIMTE = "Voorstellen en moties";

    private static final Logger log = LoggerFactory.getLogger(Load.class);

    private final LoadProperties properties;
    private final ImportService imports;
    private final WerkruimteService werkruimten;
    private final UserDetailsService people;
    private final MessageSource reasons;

    Load(
            LoadProperties properties,
            ImportService imports,
            WerkruimteService werkruimten,
            UserDetailsService people,
            MessageSource reasons) {
        this.properties = properties;
        this.imports = imports;
        this.werkruimten = werkruimten;
        this.people = people;
        this.reasons = reasons;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        UserDetails person = people.loadUserByUsername(properties.account());
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
        try {
            Origin.IMPORT.call(this::loadOnce);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private boolean loadOnce() throws IOException {
        if (werkruimten.mine().stream().anyMatch(each -> each.naam().equals(WERKRUIMTE))) {
            return false;
        }
        WerkruimteId id = werkruimten.open(new WerkruimteData(WERKRUIMTE, ""));
        load(SignaalFormat.VOORSTELLEN, properties.proposals(), id);
        load(SignaalFormat.MOTIES, properties.motions(), id);
        return true;
    }

    private void load(SignaalFormat format, @Nullable Path file, WerkruimteId werkruimte) throws IOException {
        if (file == null) {
            return;
        }
        try (Reader reader = Files.newBufferedReader(file)) {
            ImportReport report = imports.signalen(format, reader, werkruimte, properties.keep());
            report.problems()
                    .forEach(problem -> log.warn(
                            "{}, line {}: {} {}",
                            file.getFileName(),
                            problem.line(),
                            problem.field(),
                            reasons.getMessage(
                                    problem.key(), problem.params().toArray(), problem.key(), Locale.of("nl"))));
            log.info(
                    "{}: {} noted, {} problems",
                    file.getFileName(),
                    report.noted(),
                    report.problems().size());
        }
    }
}
