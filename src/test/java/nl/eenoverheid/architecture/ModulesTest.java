package nl.eenoverheid.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.eenoverheid.EenOverheidApplication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Modules use each other's public types only, as each declares, and in one direction. */
class ModulesTest {
    private static final String ROOT = "nl.eenoverheid.";

    /** A module may use those before it; modules on one line do not use each other. */
    private static final List<List<String>> ORDER = List.of(
            List.of("shared", "database"),
            List.of("ui"),
            List.of("bericht"),
            List.of("overheid"),
            List.of("access"),
            List.of("signin"),
            List.of("oidc", "huisstijl", "inhoud", "kaart"),
            List.of("workspace"),
            List.of("uitnodiging", "controle", "weergave", "search"),
            List.of("shell"),
            List.of("gemeenschap", "bezoek"),
            List.of("team"),
            List.of("signaal"),
            List.of("batch"),
            List.of("gelijkenis"),
            List.of("toewijzing", "notitie", "bijlage"),
            List.of("toewijzingsregel"),
            List.of("capture"),
            List.of("duiding"),
            List.of("reactie", "peiling"),
            List.of("begroting"),
            List.of("inlezing", "geldstroom", "kalender", "taakveldwijzer"),
            List.of("dossier"),
            List.of("koppeling", "samenhang", "tijdlijn", "eigendeel", "vertrouwelijkheid"),
            List.of("beginspraak"),
            List.of("taak", "stuk", "cijfer", "speelruimte"),
            List.of("vergadering", "journaal", "dilemma", "bestuursafspraak"),
            List.of("opgave"),
            List.of("bevoegdheid", "doorwerking", "afloop"),
            List.of("mandaat"),
            List.of("knoop"),
            List.of("afweging", "escalatie"),
            List.of("besluit"),
            List.of("voortgang", "besluitloop", "toezegging", "ruimtetoets", "inbreng", "ondertekening", "dekking"),
            List.of("wegwijzer", "bereik", "leermoment", "loket", "terugkoppeling"),
            List.of("navraag", "termijn"),
            List.of("bezorging"),
            List.of("overview", "exchange", "audit", "privacy", "notice"),
            List.of("demo", "bench"));

    private final ApplicationModules modules = ApplicationModules.of(EenOverheidApplication.class);

    @Test
    void useOnlyWhatTheyDeclare() {
        assertThat(modules.stream()).as("modules found").isNotEmpty();
        modules.verify();
    }

    @Test
    void everyModuleHasAPlaceInTheOrder() {
        Set<String> known = ORDER.stream().flatMap(List::stream).collect(Collectors.toSet());
        assertThat(modules.stream().map(module -> module.getIdentifier().toString()))
                .isSubsetOf(known);
    }

    @Test
    void useOnlyWhatComesBeforeThem() {
        List<Dependency> between = Code.MAIN.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(use -> !module(use.getOriginClass().getPackageName()).isEmpty())
                .filter(use -> !module(use.getTargetClass().getPackageName()).isEmpty())
                .toList();
        assertThat(between).as("uses found").isNotEmpty();
        assertThat(between)
                .filteredOn(use -> !mayUse(
                        module(use.getOriginClass().getPackageName()),
                        module(use.getTargetClass().getPackageName())))
                .as(Decision.MODULES.reason())
                .isEmpty();
    }

    @Test
    void orderCanBeBroken() {
        assertThat(mayUse("duiding", "signaal")).isTrue();
        assertThat(mayUse("signaal", "duiding")).isFalse();
        assertThat(mayUse("stuk", "taak")).isFalse();
    }

    private static boolean mayUse(String user, String used) {
        return user.equals(used) || place(used) < place(user);
    }

    private static int place(String module) {
        for (int i = 0; i < ORDER.size(); i++) {
            if (ORDER.get(i).contains(module)) {
                return i;
            }
        }
        throw new AssertionError("Module without a place in the order: " + module);
    }

    /** The module of a package, or "" for the root package and what is not ours. */
    private static String module(String packageName) {
        return packageName.startsWith(ROOT)
                ? packageName.substring(ROOT.length()).split("\\.")[0]
                : "";
    }
}
