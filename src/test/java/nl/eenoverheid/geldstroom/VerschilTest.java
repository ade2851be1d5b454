package nl.eenoverheid.geldstroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.eenoverheid.begroting.Overheid;
import nl.eenoverheid.begroting.OverheidId;
import nl.eenoverheid.begroting.Overheidslaag;
import nl.eenoverheid.begroting.Verslag;
import nl.eenoverheid.geldstroom.Kant.Herkomst;
import nl.eenoverheid.geldstroom.Kant.Kantregel;
import nl.eenoverheid.overheid.OrganisatieId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerschilTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    # what each payer has, what the receiver has, who explained, what comes of it
                    1000,         1000,  '',   GELIJK
                    1049,         1000,  '',   GELIJK
                    1050,         1000,  '',   ONVERKLAARD
                    100500,       100000,'',   GELIJK
                    102000,       100000,'',   ONVERKLAARD
                    1000,         1050,  '',   ONVERKLAARD
                    1000 200,     1000,  '',   ONVERKLAARD
                    1200,         1000,  VAN,  EEN_KANT
                    1200,         1000,  NAAR, EEN_KANT
                    1200,         1000,  VAN NAAR, BEIDE_KANTEN
                    1200,         1000,  VAN VAN,  EEN_KANT
                    1200,         1000,  OUD,  ONVERKLAARD
                    1200,         1000,  OUD NAAR, EEN_KANT
                    1200,         1000,  WEG,  ONVERKLAARD
                    1000,         1000,  VAN,  OPGELOST
                    1000,         1000,  OUD,  OPGELOST
                    1000,         1000,  WEG,  GELIJK
                    1000 ?,       1000,  '',   ONVOLLEDIG
                    1000 ?,       5000,  '',   ONVOLLEDIG
                    ?,            1000,  '',   EENZIJDIG
                    1000,         ?,     '',   EENZIJDIG
                    0,            1000,  '',   ONVERKLAARD
                    1000 ~500,    1000,  '',   NIET_TOEGEREKEND
                    ~900,         1000,  '',   ONVERKLAARD
                    ~1000,        1000,  '',   GELIJK
                    ~0 1200,      1000,  '',   ONVERKLAARD
                    """)
    void howTwoSidesStand(String betalers, String ontvanger, String verklaard, VerschilStand stand) {
        assertThat(verschil(betalers, ontvanger, verklaard).stand()).isEqualTo(stand);
    }

    @ParameterizedTest
    @CsvSource({"1200, 1000, 200, 16.7", "1000, 1200, -200, -16.7", "0, 0, 0, ", "1000 ?, 400, , "})
    void noDifferenceIsCalculatedWithAGap(String betalers, String ontvanger, BigDecimal bedrag, BigDecimal procent) {
        Verschil verschil = verschil(betalers, ontvanger, "");
        assertThat(verschil.bedrag().orElse(null)).isEqualTo(bedrag);
        assertThat(verschil.procent().orElse(null)).isEqualTo(procent);
    }

    private static Verschil verschil(String betalers, String ontvanger, String verklaard) {
        Kant betaler = kant("4.3.3", Overheidslaag.GEMEENTE, betalers);
        Kant receiver = kant("4.3.2", Overheidslaag.GR, ontvanger);
        List<VerklaringDetail> said = new ArrayList<>();
        words(verklaard).forEach(each -> said.add(said(each, said.size(), betaler, receiver)));
        return new Verschil(
                new VerschilId(
                        new OverheidId(9),
                        2025,
                        Verslag.BEGROTING,
                        Overheidslaag.GEMEENTE,
                        Overheidslaag.GR,
                        Overdrachtsoort.INKOMEN),
                "Regeling",
                betaler,
                receiver,
                said);
    }

    private static Kant kant(String code, Overheidslaag laag, String bedragen) {
        return new Kant(
                code,
                words(bedragen)
                        .map(each -> {
                            BigDecimal bedrag = each.equals("?") ? null : new BigDecimal(each.replace("~", ""));
                            return new Kantregel(
                                    new Overheid(new OverheidId(1), "gm0001", "Ergens", laag, null, null),
                                    each.startsWith("~") ? Herkomst.ALLE_REGELINGEN : Herkomst.VERSLAG,
                                    bedrag,
                                    bedrag,
                                    "",
                                    null,
                                    1,
                                    null);
                        })
                        .toList());
    }

    private static VerklaringDetail said(String who, int number, Kant betaler, Kant ontvanger) {
        BigDecimal then = who.equals("OUD") ? BigDecimal.ONE : betaler.som().orElse(null);
        return new VerklaringDetail(
                number,
                0,
                new OrganisatieId(number),
                "Ergens",
                who.equals("NAAR") ? Overheidslaag.GR : Overheidslaag.GEMEENTE,
                who.equals("WEG"),
                List.of(new VerklaringDetail.Versie(
                        Verklaringsoort.SCHATTING,
                        "Wij schatten.",
                        then,
                        ontvanger.som().orElse(null),
                        who.equals("WEG"),
                        "Iemand",
                        Instant.EPOCH)));
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(each -> !each.isBlank());
    }
}
