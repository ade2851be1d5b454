package nl.eenoverheid.knoop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import nl.eenoverheid.Capability;
import nl.eenoverheid.overheid.BestuursorgaanId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@Capability({"H1", "H2"})
class BeslisRegelTest {
    private static final Aanspraak RAAD = decides("gemeenteraad Ommen", "", false);
    private static final Aanspraak GS = decides("Gedeputeerde Staten Overijssel", "", false);
    private static final Aanspraak RAAD_SHARED = decides("gemeenteraad Ommen", "", true);
    private static final Aanspraak GS_SHARED = decides("Gedeputeerde Staten Overijssel", "", true);

    static Stream<Arguments> claims() {
        return Stream.of(
                arguments("nobody", List.of(), BeslisStand.ONBEKEND, List.of()),
                arguments("one", List.of(RAAD), BeslisStand.HELDER, List.of("gemeenteraad Ommen")),
                arguments(
                        "one body twice, spelled in two ways",
                        List.of(GS, decides("college van GS van Overijssel", "", false)),
                        BeslisStand.HELDER,
                        List.of("Gedeputeerde Staten Overijssel")),
                arguments(
                        "one body of the register, also when its name was another",
                        List.of(picked(7, "minister van LNV"), picked(7, "minister van LVVN")),
                        BeslisStand.HELDER,
                        List.of("minister van LNV")),
                arguments(
                        "two bodies of the register that happen to have one name",
                        List.of(picked(7, "voorzitter"), picked(8, "voorzitter")),
                        BeslisStand.BETWIST,
                        List.of("voorzitter", "voorzitter")),
                arguments(
                        "two",
                        List.of(GS, RAAD),
                        BeslisStand.BETWIST,
                        List.of("Gedeputeerde Staten Overijssel", "gemeenteraad Ommen")),
                arguments(
                        "two who share it",
                        List.of(GS_SHARED, RAAD_SHARED),
                        BeslisStand.GEDEELD,
                        List.of("Gedeputeerde Staten Overijssel", "gemeenteraad Ommen")),
                arguments(
                        "two who share it and a third who does not",
                        List.of(GS_SHARED, RAAD_SHARED, decides("dagelijks bestuur Vechtstromen", "", false)),
                        BeslisStand.BETWIST,
                        List.of(
                                "Gedeputeerde Staten Overijssel",
                                "gemeenteraad Ommen",
                                "dagelijks bestuur Vechtstromen")),
                arguments(
                        "one left of two who shared it",
                        List.of(GS_SHARED),
                        BeslisStand.HELDER,
                        List.of("Gedeputeerde Staten Overijssel")),
                arguments(
                        "under mandate it stays with who gave it",
                        List.of(decides("Omgevingsdienst Twente", "college van B&W Ommen", false)),
                        BeslisStand.HELDER,
                        List.of("college van B&W Ommen")),
                arguments(
                        "who gave the mandate and who has it are one",
                        List.of(
                                decides("college van B&W Ommen", "", false),
                                decides("Omgevingsdienst Twente", "college van Ommen", false)),
                        BeslisStand.HELDER,
                        List.of("college van B&W Ommen")),
                arguments(
                        "a mandate of who shares it keeps it shared",
                        List.of(GS_SHARED, RAAD_SHARED, decides("Omgevingsdienst Twente", "GS van Overijssel", false)),
                        BeslisStand.GEDEELD,
                        List.of("Gedeputeerde Staten Overijssel", "gemeenteraad Ommen")));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("claims")
    void standFollowsFromTheClaims(String what, List<Aanspraak> claims, BeslisStand stand, List<String> beslissers) {
        assertThat(BeslisRegel.stand(claims)).isEqualTo(stand);
        assertThat(BeslisRegel.beslissers(claims)).isEqualTo(beslissers);
    }

    @ParameterizedTest
    @EnumSource(value = Claim.class, mode = EnumSource.Mode.EXCLUDE, names = "BESLIST")
    void otherPartsDecideNothing(Claim zegt) {
        List<Aanspraak> claims = List.of(new Aanspraak(zegt, partij("Gedeputeerde Staten Overijssel"), null, false));
        assertThat(BeslisRegel.stand(claims)).isEqualTo(BeslisStand.ONBEKEND);
    }

    private static Aanspraak decides(String body, String mandaatVan, boolean gedeeld) {
        return new Aanspraak(Claim.BESLIST, partij(body), mandaatVan.isEmpty() ? null : partij(mandaatVan), gedeeld);
    }

    private static Aanspraak picked(long id, String naam) {
        return new Aanspraak(Claim.BESLIST, new Partij(new BestuursorgaanId(id), naam), null, false);
    }

    private static Partij partij(String naam) {
        return new Partij(null, naam);
    }
}
