package nl.eenoverheid.opgave;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.Capability;
import nl.eenoverheid.begroting.Detail;
import nl.eenoverheid.begroting.Levering;
import nl.eenoverheid.begroting.LeveringId;
import nl.eenoverheid.begroting.OverheidId;
import nl.eenoverheid.begroting.Overheidslaag;
import nl.eenoverheid.begroting.Post;
import nl.eenoverheid.begroting.Verslag;
import org.junit.jupiter.api.Test;

@Capability("G4")
class OpgaveRekeningTest {
    private static final OverheidId OMMEN = new OverheidId(1);
    private static final OverheidId OVERIJSSEL = new OverheidId(2);
    private static final List<Behoefte> NODIG = List.of(
            new Behoefte(2025, new BigDecimal(1000), "raming", null),
            new Behoefte(2027, new BigDecimal(4100), "raming", null));

    private final List<Levering> leveringen = new ArrayList<>();
    private final Map<Post, BigDecimal> bedragen = new HashMap<>();

    @Test
    void whatOneYearHasTooMuchDoesNotFillAnother() {
        delivered(OMMEN, Verslag.BEGROTING, "8.3", "2522");

        OpgaveStand stand =
                stand(line(1, OMMEN, "8.3", Aandeel.heel()), plain(2, OVERIJSSEL, 1800), plain(3, OMMEN, 1100));

        assertThat(stand.tekort()).isEqualByComparingTo("1200");
        assertThat(stand.overschot()).isEqualByComparingTo("1522");
        assertThat(stand.tekorten()).extracting(JaarStand::jaar).containsExactly(2027);
    }

    @Test
    void notDeliveredIsNotZero() {
        OpgaveStand stand = stand(line(1, OMMEN, "8.3", Aandeel.heel()));

        assertThat(stand.bedragen().get(new BijdrageId(1)).gepland()).isNull();
        assertThat(stand.jaren().getFirst().onbekend()).isEqualTo(1);
    }

    @Test
    void spentIsTheAccountsAndElseTheLastQuarterNeverBoth() {
        delivered(OMMEN, Verslag.BEGROTING, "8.3", "2000");
        delivered(OMMEN, Verslag.KWARTAAL_1, "8.3", "400");
        delivered(OMMEN, Verslag.KWARTAAL_2, "8.3", "900");

        assertThat(year(line(1, OMMEN, "8.3", Aandeel.heel())).besteed()).isEqualByComparingTo("900");
        assertThat(year(line(1, OMMEN, "8.3", Aandeel.heel())).besteedIn()).isEqualTo(Verslag.KWARTAAL_2);

        delivered(OMMEN, Verslag.REKENING, "8.3", "1900");

        assertThat(year(line(1, OMMEN, "8.3", Aandeel.heel())).besteed()).isEqualByComparingTo("1900");
    }

    @Test
    void differentReportsAreNotAdded() {
        delivered(OMMEN, Verslag.REKENING, "8.3", "900");
        delivered(OVERIJSSEL, Verslag.KWARTAAL_2, "8.3", "100");

        JaarStand year = year(line(1, OMMEN, "8.3", Aandeel.heel()), line(2, OVERIJSSEL, "8.3", Aandeel.heel()));

        assertThat(year.besteed()).isNull();
        assertThat(year.besteedIn()).isNull();
    }

    @Test
    void aPartIsRoundedToTheEuroAndAnAmountSpendsInProportion() {
        delivered(OMMEN, Verslag.BEGROTING, "8.3", "1000.005");
        delivered(OMMEN, Verslag.REKENING, "8.3", "500");

        assertThat(year(line(1, OMMEN, "8.3", Aandeel.procent(new BigDecimal("33.3"))))
                        .gepland())
                .isEqualByComparingTo("333.002");
        assertThat(year(line(1, OMMEN, "8.3", Aandeel.bedrag(new BigDecimal(100))))
                        .besteed())
                .isEqualByComparingTo("50");
    }

    private JaarStand year(BijdrageDetail... bijdragen) {
        return stand(bijdragen).jaren().getFirst();
    }

    private OpgaveStand stand(BijdrageDetail... bijdragen) {
        return OpgaveRekening.of(NODIG, List.of(bijdragen), new Regelbedragen(leveringen, bedragen));
    }

    private void delivered(OverheidId overheid, Verslag verslag, String taakveld, String bedrag) {
        leveringen.add(new Levering(
                new LeveringId(leveringen.size()),
                overheid,
                2025,
                verslag,
                1,
                Detail.TOTALEN,
                true,
                null,
                null,
                "verzonnen",
                null,
                Instant.EPOCH));
        bedragen.put(Opgaven.regel(overheid, 2025, taakveld).regel().post(verslag), new BigDecimal(bedrag));
    }

    private static BijdrageDetail line(long id, OverheidId overheid, String taakveld, Aandeel aandeel) {
        return Opgaven.detail(
                id,
                "Ommen",
                Overheidslaag.GEMEENTE,
                BijdrageData.plain(Opgaven.regel(overheid, 2025, taakveld).regel(), aandeel, BijdrageData.Gezegd.ZELF));
    }

    private static BijdrageDetail plain(long id, OverheidId overheid, long bedrag) {
        return Opgaven.detail(id, "Ommen", Overheidslaag.GEMEENTE, Opgaven.toegezegd(overheid, 2027, bedrag));
    }
}
