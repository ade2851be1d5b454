package nl.eenoverheid.inlezing.toets;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenoverheid.begroting.Categorie;
import nl.eenoverheid.begroting.Detail;
import nl.eenoverheid.begroting.Overheidslaag;
import nl.eenoverheid.begroting.Verslag;
import nl.eenoverheid.begroting.Zijde;
import nl.eenoverheid.inlezing.Bevinding;
import nl.eenoverheid.inlezing.Foutcode;
import nl.eenoverheid.inlezing.bestand.Aanlevering;
import nl.eenoverheid.inlezing.bestand.Cel;
import nl.eenoverheid.inlezing.bestand.Deel;
import nl.eenoverheid.inlezing.toets.Definitie.Controleregel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlausibiliteitTest {

    /** Cells as part:code:second:amount. All of it is made up. */
    @ParameterizedTest
    @CsvSource({
        "PF001, LASTEN:0.1:1.1:100 BATEN:0.1:3.8:120 BALANS_LASTEN:A1:6.1:20 BALANS_BATEN:P1:3.8:0, true",
        "PF001, LASTEN:0.1:1.1:100 BATEN:0.1:3.8:150 BALANS_LASTEN:A1:6.1:20 BALANS_BATEN:P1:3.8:0, false",
        "PF002, BALANS_LASTEN:A1:6.1:100 BALANS_BATEN:A1:7.5:100, true",
        "PF002, BALANS_LASTEN:A1:3.8:100 BALANS_BATEN:A1:7.5:100, false",
        "PF003, BALANS_LASTEN:A1:6.1:30 BALANS_BATEN:A1:6.1:10 BALANS_STANDEN:A1:begin:80 BALANS_STANDEN:A1:eind:100, true",
        "PF003, BALANS_LASTEN:A1:6.1:30 BALANS_BATEN:A1:6.1:10 BALANS_STANDEN:A1:begin:80 BALANS_STANDEN:A1:eind:130, false",
        "PF004, LASTEN:0.1:7.3:50 BATEN:0.1:7.3:50, true",
        "PF004, LASTEN:0.1:7.3:50 BATEN:0.1:7.3:40, false",
        "PF005, LASTEN:0.5:6.1:50 BATEN:0.1:3.8:50, true",
        "PF005, LASTEN:0.1:6.1:50 BATEN:0.1:3.8:50, false",
        "PF006, LASTEN:0.1:1.1:100 BATEN:0.1:3.8:150, true",
        "PF006, LASTEN:0.1:1.1:100 BATEN:0.1:3.8:151, false",
        "PF007, BALANS_STANDEN:A1:begin:80 BALANS_STANDEN:P1:begin:80, true",
        "PF007, BALANS_STANDEN:A1:begin:80 BALANS_STANDEN:P1:begin:180, false",
        "PF008, BALANS_STANDEN:A1:eind:80 BALANS_STANDEN:P1:eind:80, true",
        "PF008, BALANS_STANDEN:A1:eind:80 BALANS_STANDEN:P1:eind:180, false",
        "PF009, LASTEN:0.1:4.3.3:80 BATEN:0.1:3.8:80, true",
        "PF009, LASTEN:0.1:4.3.9:80 BATEN:0.1:3.8:80, false"
    })
    void passesOrFails(Foutcode check, String cells, boolean passes) {
        List<Bevinding> found = check(check, cells);
        assertThat(found).extracting(Bevinding::code).isEqualTo(passes ? List.of() : List.of(check));
    }

    @ParameterizedTest
    @CsvSource({
        "PF001, LASTEN:0.1:1.1:100",
        "PF002, LASTEN:0.1:1.1:100",
        "PF003, BALANS_LASTEN:A1:6.1:30",
        "PF004, LASTEN:0.1:1.1:100",
        "PF006, BATEN:0.1:3.8:100",
        "PF007, LASTEN:0.1:1.1:100",
        "PF008, LASTEN:0.1:1.1:100",
        "PF009, BATEN:0.1:3.8:100"
    })
    void whatIsMissingIsTold(Foutcode check, String cells) {
        assertThat(check(check, cells)).singleElement().satisfies(each -> {
            assertThat(each.code()).isEqualTo(Foutcode.PF099);
            assertThat(each.waarden()).contains(check.name());
        });
    }

    private static List<Bevinding> check(Foutcode check, String text) {
        List<Cel> cells =
                Arrays.stream(text.split(" ")).map(PlausibiliteitTest::cel).toList();
        var van = new Aanlevering(
                "", Overheidslaag.GR, "Verzonnen", "", 2025, Verslag.REKENING, Detail.REGELS, cells, List.of());
        return new Plausibiliteit(definitie(check), van, cells).check();
    }

    private static Cel cel(String text) {
        String[] parts = text.split(":");
        return new Cel(Deel.valueOf(parts[0]), "", parts[1], parts[2], new BigDecimal(parts[3]));
    }

    private static Definitie definitie(Foutcode check) {
        Map<String, Categorie> running = Stream.of("1.1", "3.8")
                .collect(Collectors.toMap(code -> code, code -> new Categorie(Zijde.LASTEN, code, code, "LR")));
        return new Definitie(
                Map.of(),
                Map.of(Zijde.LASTEN, running, Zijde.BATEN, running),
                Map.of(CodeSoort.STANDPER, Map.of("begin", "begindatum", "eind", "einddatum")),
                Map.of(),
                List.of(new Controleregel(check.name(), Set.of(5), Set.of("A1"), Set.of("0.5"))));
    }
}
