package nl.eenoverheid.begroting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import nl.eenoverheid.Capability;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.World;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.begroting.LeveringData.Totaal;
import nl.eenoverheid.overheid.OrganisatieId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
@Capability("G8")
class LeveringWriterTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static int boekjaar = 1950;

    private final LeveringWriter writer;
    private final OverheidLookup overheden;
    private final Codelijsten codelijsten;
    private final LeveringLookup leveringen;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final AccountId door;

    @Autowired
    LeveringWriterTest(
            LeveringWriter writer,
            OverheidLookup overheden,
            Codelijsten codelijsten,
            LeveringLookup leveringen,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.writer = writer;
        this.overheden = overheden;
        this.codelijsten = codelijsten;
        this.leveringen = leveringen;
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(manager);
        this.door = new World(jdbc, manager)
                .person(World.OVERIJSSEL, Rol.FINANCIEEL)
                .actor()
                .account();
    }

    @BeforeEach
    void anotherYear() {
        boekjaar++;
    }

    @Test
    void tenIsNotOne() {
        keep(totals(total("0.1", "5", "1"), total("0.10", "7", "2")));
        assertThat(jdbc.sql("""
                        select t.taakveld from levering_taakveld t join levering l on l.id = t.levering_id
                        where l.boekjaar = ? order by t.taakveld""").param(boekjaar).query(String.class).list()).containsExactly("0.1", "0.10");
        assertThat(codelijsten
                        .taakveld(Overheidslaag.GEMEENTE, 2025, "0.1")
                        .orElseThrow()
                        .naam())
                .isEqualTo("Bestuur");
        assertThat(codelijsten
                        .taakveld(Overheidslaag.GEMEENTE, 2025, "0.10")
                        .orElseThrow()
                        .naam())
                .isEqualTo("Mutaties reserves");
    }

    @Test
    void theSameAgainChangesNothing() {
        assertThat(keep(totals(total("8.3", "100", "20")))).isEqualTo(LeveringUitkomst.NIEUW);
        assertThat(keep(totals(total("8.3", "100.000", "20.0")))).isEqualTo(LeveringUitkomst.GELIJK);
        assertThat(count("select count(*) from levering where boekjaar = ?")).isOne();
    }

    @Test
    void aCorrectionKeepsWhatWasThere() {
        keep(totals(total("8.3", "100", "20")));
        assertThat(keep(totals(total("8.3", "101", "20")))).isEqualTo(LeveringUitkomst.CORRECTIE);
        assertThat(count("select count(*) from levering where boekjaar = ?")).isEqualTo(2);
        assertThat(jdbc.sql("select versie, lasten from levering where boekjaar = ? and geldig = 1")
                        .param(boekjaar)
                        .query((row, number) -> row.getInt(1) + ": " + row.getBigDecimal(2))
                        .single())
                .isEqualTo("2: 101.000");
    }

    @Test
    void whatIsMissingIsNotZero() {
        keep(totals(total("8.1", null, "20"), total("8.3", "100", null)));
        assertThat(jdbc.sql("""
                        select t.taakveld, t.lasten, t.baten from levering_taakveld t join levering l on l.id = t.levering_id
                        where l.boekjaar = ? order by t.taakveld""")
                        .param(boekjaar)
                        .query((row, number) ->
                                row.getString(1) + " " + row.getBigDecimal(2) + " " + row.getBigDecimal(3))
                        .list())
                .containsExactly("8.1 null 20.000", "8.3 100.000 null");
    }

    @Test
    void onlyZerosIsNotDelivered() {
        keep(totals(total("8.1", "0.0", "0"), total("8.3", null, "0.0")));
        assertThat(jdbc.sql("select aangeleverd from levering where boekjaar = ? and lasten is null and baten is null")
                        .param(boekjaar)
                        .query(Boolean.class)
                        .single())
                .isFalse();
        assertThat(count("""
                select count(*) from levering_taakveld t join levering l on l.id = t.levering_id where l.boekjaar = ?""")).isZero();
    }

    @Test
    void linesAreAddedPerTaakveldAndPerCategory() {
        keep(new LeveringData(
                overheid(),
                boekjaar,
                Verslag.REKENING,
                Detail.REGELS,
                "Verzonnen voor deze test",
                null,
                List.of(),
                List.of(
                        line("8.3", Zijde.LASTEN, "1.1", "10.5"),
                        line("8.3", Zijde.LASTEN, "1.1", "0.5"),
                        line("8.3", Zijde.LASTEN, "4.3.2", "4"),
                        line("8.1", Zijde.LASTEN, "1.1", "1"),
                        line("8.3", Zijde.BATEN, "3.7", "2"))));
        assertThat(jdbc.sql("""
                        select t.taakveld, t.lasten, t.baten from levering_taakveld t join levering l on l.id = t.levering_id
                        where l.boekjaar = ? order by t.taakveld""")
                        .param(boekjaar)
                        .query((row, number) ->
                                row.getString(1) + " " + row.getBigDecimal(2) + " " + row.getBigDecimal(3))
                        .list())
                .containsExactly("8.1 1.000 0.000", "8.3 15.000 2.000");
        assertThat(jdbc.sql("""
                        select c.bedrag from levering_categorie c join levering l on l.id = c.levering_id
                        where l.boekjaar = ? and c.zijde = 'LASTEN' and c.categorie = '1.1'""").param(boekjaar).query(BigDecimal.class).single())
                .isEqualByComparingTo("12");
        assertThat(count("""
                select count(*) from levering_regel r join levering l on l.id = r.levering_id where l.boekjaar = ?""")).isEqualTo(4);
    }

    @Test
    void anAmountIsFoundWhereItStandsAndAGapIsNotZero() {
        keep(new LeveringData(
                overheid(),
                boekjaar,
                Verslag.BEGROTING,
                Detail.TOTALEN,
                "Verzonnen voor deze test",
                null,
                List.of(total("8.3", "100", null)),
                List.of(line("8.3", Zijde.LASTEN, "1.1", "40"))));
        Post lasten = post(Verslag.BEGROTING, "8.3", Zijde.LASTEN, null);
        Post loon = post(Verslag.BEGROTING, "8.3", Zijde.LASTEN, "1.1");
        assertThat(leveringen.bedragen(List.of(
                        lasten,
                        loon,
                        post(Verslag.BEGROTING, "8.3", Zijde.BATEN, null),
                        post(Verslag.BEGROTING, "8.3", Zijde.LASTEN, "4.3.2"),
                        post(Verslag.BEGROTING, "8.1", Zijde.LASTEN, null),
                        post(Verslag.REKENING, "8.3", Zijde.LASTEN, null))))
                .containsOnlyKeys(lasten, loon)
                .containsEntry(loon, new BigDecimal("40.000"));
        assertThat(leveringen.of(List.of(overheid()), List.of(boekjaar)))
                .singleElement()
                .isEqualTo(
                        leveringen.find(overheid(), boekjaar, Verslag.BEGROTING).orElseThrow());
    }

    @Test
    void everyMunicipalityIsKnownByEachOfItsNames() {
        assertThat(overheden.all())
                .filteredOn(each -> each.laag() == Overheidslaag.GEMEENTE)
                .hasSize(342);
        assertThat(overheden.byName(Overheidslaag.GEMEENTE, "Hengelo (O.)"))
                .isEqualTo(overheden.byName(Overheidslaag.GEMEENTE, "hengelo"))
                .isEqualTo(overheden.byCode("GM0164"))
                .isPresent();
        assertThat(overheden.byName(Overheidslaag.GEMEENTE, "Nederland")).isEmpty();
        assertThat(overheden.of(new OrganisatieId(10175)).orElseThrow().code()).isEqualTo(World.OMMEN);
        assertThat(overheden.byCode("pv23").orElseThrow().laag()).isEqualTo(Overheidslaag.PROVINCIE);
    }

    @Test
    void theSameCodeIsAnotherTaakveldInAnotherLayerOrYear() {
        assertThat(codelijsten
                        .taakveld(Overheidslaag.GEMEENTE, 2025, "8.3")
                        .orElseThrow()
                        .naam())
                .isEqualTo("Wonen en bouwen");
        assertThat(codelijsten
                        .taakveld(Overheidslaag.PROVINCIE, 2025, "8.3")
                        .orElseThrow()
                        .naam())
                .isEqualTo("Stedelijke vernieuwing");
        assertThat(codelijsten
                        .taakveld(Overheidslaag.GEMEENTE, 2024, "6.2")
                        .orElseThrow()
                        .naam())
                .isEqualTo("Wijkteams");
        assertThat(codelijsten.taakveld(Overheidslaag.GEMEENTE, 2025, "6.2")).isEmpty();
        assertThat(codelijsten.taakvelden(Overheidslaag.GEMEENTE, 2025))
                .filteredOn(each -> !each.isMain())
                .hasSize(69);
        assertThat(codelijsten.taakvelden(Overheidslaag.GEMEENTE, 2023))
                .filteredOn(each -> !each.isMain())
                .hasSize(71);
    }

    private LeveringUitkomst keep(LeveringData data) {
        return transactions.execute(status -> writer.keep(data, door, null, NOW));
    }

    private OverheidId overheid() {
        return overheden.byCode(World.OMMEN).orElseThrow().id();
    }

    private LeveringData totals(Totaal... totalen) {
        return new LeveringData(
                overheid(),
                boekjaar,
                Verslag.BEGROTING,
                Detail.TOTALEN,
                "Verzonnen voor deze test",
                null,
                List.of(totalen),
                List.of());
    }

    private Post post(Verslag verslag, String taakveld, Zijde zijde, @Nullable String categorie) {
        return new Post(overheid(), boekjaar, verslag, taakveld, zijde, categorie);
    }

    private static Totaal total(String taakveld, @Nullable String lasten, @Nullable String baten) {
        return new Totaal(
                taakveld, lasten == null ? null : new BigDecimal(lasten), baten == null ? null : new BigDecimal(baten));
    }

    private static Regel line(String taakveld, Zijde zijde, String categorie, String bedrag) {
        return new Regel(taakveld, zijde, categorie, new BigDecimal(bedrag));
    }

    private long count(String sql) {
        return jdbc.sql(sql).param(boekjaar).query(Long.class).single();
    }
}
