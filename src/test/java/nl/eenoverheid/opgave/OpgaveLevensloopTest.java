package nl.eenoverheid.opgave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import nl.eenoverheid.Capability;
import nl.eenoverheid.Cast;
import nl.eenoverheid.Levensloop;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.StatementBudget;
import nl.eenoverheid.access.People;
import nl.eenoverheid.begroting.Detail;
import nl.eenoverheid.begroting.LeveringData;
import nl.eenoverheid.begroting.LeveringWriter;
import nl.eenoverheid.begroting.OverheidId;
import nl.eenoverheid.begroting.OverheidLookup;
import nl.eenoverheid.begroting.Verslag;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.dossier.Dossiers;
import nl.eenoverheid.dossier.OpenInDossier;
import nl.eenoverheid.dossier.TijdlijnBron;
import nl.eenoverheid.dossier.Tijdlijnpunt;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.workspace.ScopeService;
import nl.eenoverheid.workspace.WerkruimteId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every act of every role in every state of an opgave, and what it keeps. */
@ModuleTest(extraIncludes = {"signaal", "bezoek"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Capability({"G2", "G3"})
class OpgaveLevensloopTest {
    private static final String WHY = "Het geld is rond.";
    private static final int JAAR = 2030;

    private enum Handeling {
        WIJZIG,
        KOPPEL,
        KOPPEL_ZONDER_BRON,
        HAAL_WEG,
        SLUIT_AF,
        SLUIT_ZONDER_REDEN,
        PAK_WEER_OP
    }

    private enum Wie {
        EIGENAAR,
        DEELNEMER,
        LEZER,
        GAST,
        BUITENSTAANDER
    }

    private final ApplicationContext context;
    private final OpgaveService opgaven;
    private final BijdrageService bijdragen;
    private final JdbcClient jdbc;
    private final Cast<Wie> cast;

    private WerkruimteId werkruimte;
    private DossierId dossier;
    private OpgaveId id;
    private BijdrageId bijdrage;
    private OverheidId ommen;
    private OverheidId hardenberg;

    @Autowired
    OpgaveLevensloopTest(ApplicationContext context) {
        this.context = context;
        this.opgaven = context.getBean(OpgaveService.class);
        this.bijdragen = context.getBean(BijdrageService.class);
        this.jdbc = context.getBean(JdbcClient.class);
        this.cast = Cast.usual(context, Wie.class);
    }

    static Stream<Levensloop.Rij> rijen() {
        return Levensloop.rijen("opgave", OpgaveStatus.class, Handeling.class, Wie.class);
    }

    @BeforeAll
    void oneOpgave() {
        OverheidLookup overheden = context.getBean(OverheidLookup.class);
        ommen = overheden.byCode("gm0175").orElseThrow().id();
        hardenberg = overheden.byCode("gm0160").orElseThrow().id();
        cast.put(() -> context.getBean(LeveringWriter.class)
                .keep(
                        new LeveringData(
                                hardenberg,
                                2025,
                                Verslag.BEGROTING,
                                Detail.TOTALEN,
                                "verzonnen",
                                null,
                                List.of(new LeveringData.Totaal("8.3", new BigDecimal(6406), BigDecimal.ONE)),
                                List.of()),
                        cast.who(Wie.EIGENAAR).actor().account(),
                        null,
                        Instant.EPOCH));
        werkruimte = cast.werkruimte();
        asOwner(() -> {
            dossier = open("Woningbouw");
            id = opgaven.open(dossier, Opgaven.data("Ommen-Oost"));
            bijdrage = bijdragen
                    .link(id, List.of(Opgaven.toegezegd(hardenberg, 2027, 100)))
                    .getFirst();
        });
    }

    @AfterAll
    void signOut() {
        People.signOut();
    }

    @ParameterizedTest
    @MethodSource("rijen")
    void eachActOfEachRoleInEachState(Levensloop.Rij rij) {
        put(rij.toestand(OpgaveStatus.class));

        cast.play(rij, () -> act(rij), this::status);
    }

    @Test
    void noMoreOfALineThanThereIs() {
        asOwner(() -> {
            OpgaveId one = opgaven.open(dossier, Opgaven.data("Een"));
            OpgaveId other = opgaven.open(dossier, Opgaven.data("Twee"));
            bijdragen.link(one, List.of(part("60")));

            assertThatThrownBy(() -> bijdragen.link(one, List.of(part("10"))))
                    .isInstanceOfSatisfying(
                            IllegalMove.class, e -> assertThat(e.key()).isEqualTo("opgave.move.tweeKeer"));
            assertThatThrownBy(() -> bijdragen.link(other, List.of(part("41"))))
                    .isInstanceOfSatisfying(
                            IllegalMove.class, e -> assertThat(e.key()).isEqualTo("opgave.move.meerDanHeel"));
            bijdragen.link(other, List.of(part("40")));
            BijdrageDetail mine = opgaven.detail(other).bijdragen().getFirst();
            bijdragen.change(mine.id(), mine.version(), part("30"));

            assertThat(opgaven.detail(one).stand().gepland()).isEqualByComparingTo("3843.6");
            assertThat(opgaven.detail(other).stand().gepland()).isEqualByComparingTo("1921.8");
        });
    }

    @Test
    void whatAnotherDossierLinksIsToldToWhoMaySeeIt() {
        asOwner(() -> {
            DossierId other = open("Stationskwartier");
            OpgaveId there = opgaven.open(other, Opgaven.data("Daar"));
            bijdragen.link(there, List.of(line("8.1")));
            OpgaveId here = opgaven.open(dossier, Opgaven.data("Hier"));
            bijdragen.link(here, List.of(line("8.1")));

            assertThat(opgaven.detail(here).elders())
                    .extracting(OpgaveDetail.Elders::dossierNaam)
                    .containsExactly("Stationskwartier");
            cast.put("delete from dossier_placement where dossier_id = ?", other.value());
            assertThat(opgaven.detail(here).elders()).isEmpty();
        });
    }

    @Test
    void anotherGovernmentSaysYesItself() {
        put(OpgaveStatus.OPEN);
        asOwner(() -> assertThatThrownBy(() -> bijdragen.confirm(bijdrage, version(bijdrage)))
                .isInstanceOfSatisfying(
                        IllegalMove.class, e -> assertThat(e.key()).isEqualTo("opgave.move.nietVanJou")));
        Wie deelnemer = Wie.DEELNEMER;
        OverheidId own = context.getBean(OverheidLookup.class)
                .of(cast.who(deelnemer).organisatie())
                .orElseThrow()
                .id();
        BijdrageId theirs = cast.as(Wie.EIGENAAR, () -> bijdragen
                .link(id, List.of(Opgaven.toegezegd(own, JAAR, 5)))
                .getFirst());
        cast.as(deelnemer, () -> {
            assertThat(found(theirs).bevestigdOp()).isNull();
            bijdragen.confirm(theirs, version(theirs));
            assertThat(found(theirs).bevestigdOp()).isNotNull();
            assertThatThrownBy(() -> bijdragen.confirm(theirs, version(theirs))).isInstanceOf(IllegalMove.class);
        });
        asOwner(() -> {
            bijdragen.change(theirs, version(theirs), Opgaven.toegezegd(own, JAAR, 6));
            assertThat(found(theirs).bevestigdOp()).as("changed by another").isNull();
        });
    }

    @Test
    void twoWhoChangeAtOnceLoseNothing() {
        asOwner(() -> {
            OpgaveId both = opgaven.open(dossier, Opgaven.data("Samen"));
            long seen = opgaven.detail(both).version();
            opgaven.change(both, seen, Opgaven.data("Samen 2"));
            assertThatThrownBy(() -> opgaven.change(both, seen, Opgaven.data("Samen 3")))
                    .isInstanceOf(Stale.class);
        });
        OpgaveId both = cast.as(Wie.EIGENAAR, () -> opgaven.open(dossier, Opgaven.data("Tegelijk")));
        try (var threads = Executors.newFixedThreadPool(2)) {
            Stream.of(Wie.EIGENAAR, Wie.DEELNEMER)
                    .map(each -> CompletableFuture.runAsync(
                            () -> cast.as(
                                    each,
                                    () -> bijdragen.link(
                                            both, List.of(Opgaven.toegezegd(hardenberg, 2027, each.ordinal() + 1)))),
                            threads))
                    .toList()
                    .forEach(CompletableFuture::join);
        }
        asOwner(() -> assertThat(opgaven.detail(both).stand().gepland()).isEqualByComparingTo("3"));
    }

    @Test
    void badInputIsNamedAtItsField() {
        put(OpgaveStatus.OPEN);
        String tooLong = "x".repeat(100_000);
        asOwner(() -> {
            assertThatThrownBy(() -> opgaven.open(
                            dossier,
                            new OpgaveData(
                                    "a\nb",
                                    tooLong,
                                    "\u202E",
                                    List.of(
                                            new Behoefte(1, BigDecimal.ZERO, "", null),
                                            new Behoefte(1, new BigDecimal("0.0001"), "x", null)))))
                    .isInstanceOfSatisfying(InvalidInput.class, e -> assertThat(e.problems())
                            .extracting(InvalidInput.Problem::field)
                            .contains(
                                    "naam",
                                    "thema",
                                    "uitleg",
                                    "behoeften.0.bron",
                                    "behoeften.1.jaar",
                                    "behoeften.1.bedrag"));
            assertThatThrownBy(() -> bijdragen.link(id, List.of())).isInstanceOf(InvalidInput.class);
            assertThatThrownBy(() -> bijdragen.link(id, List.of(Opgaven.toegezegd(new OverheidId(-1), 2027, 1))))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> bijdragen.link(id, List.of(Opgaven.toegezegd(ommen, 2027, 0))))
                    .isInstanceOf(InvalidInput.class);
        });
    }

    @Test
    void aStrangerFindsNothing() {
        cast.as(Wie.BUITENSTAANDER, () -> {
            assertThat(opgaven.ofDossier(dossier)).isEmpty();
            assertThat(points()).isEmpty();
            assertThatThrownBy(() -> opgaven.detail(id)).isInstanceOf(NotFound.class);
        });
        asOwner(() -> assertThat(points())
                .extracting(Tijdlijnpunt::key)
                .contains("opgave.tijdlijn.GEOPEND", "opgave.tijdlijn.GEKOPPELD"));
    }

    @Test
    void anOpenConditionStandsInTheWayOfClosing() {
        asOwner(() -> {
            DossierId other = open("Sluiten");
            OpgaveId task = opgaven.open(other, Opgaven.data("Voorwaardelijk"));
            BijdrageId first = bijdragen
                    .link(task, List.of(Opgaven.toegezegd(ommen, 2027, 1)))
                    .getFirst();
            OpenInDossier open = context.getBean(OpenVoorwaarden.class);
            assertThat(open.openIn(other).aantal()).isZero();
            BijdrageData plain = Opgaven.toegezegd(hardenberg, 2027, 2);
            bijdragen.link(
                    task,
                    List.of(new BijdrageData(
                            plain.regel(),
                            plain.aandeel(),
                            null,
                            plain.rol(),
                            plain.structuur(),
                            plain.stand(),
                            plain.moment(),
                            new BijdrageData.Voorwaarde("", first, LocalDate.of(2027, 7, 1)),
                            plain.gezegd())));
            assertThat(open.openIn(other).aantal()).isOne();
        });
    }

    @Test
    void tellsItsDaysToACalendarAsFarAsScopeGoes() {
        OpgaveMomenten days = context.getBean(OpgaveMomenten.class);
        ScopeService scopes = context.getBean(ScopeService.class);
        LocalDate day = LocalDate.of(2028, 7, 1);
        asOwner(() -> {
            OpgaveId task = opgaven.open(
                    dossier,
                    new OpgaveData("Dagen", "", "", List.of(new Behoefte(2028, BigDecimal.TEN, "raming", day))));
            assertThat(days.between(day, day, scopes.current()))
                    .extracting(OpgaveMoment::opgave, OpgaveMoment::soort)
                    .containsExactly(tuple(task, OpgaveMoment.Soort.NODIG));
        });
        cast.as(Wie.BUITENSTAANDER, () -> assertThat(days.between(day, day, scopes.current()))
                .isEmpty());
    }

    @Test
    void staysWithinItsStatementBudget() {
        StatementBudget statements = context.getBean(StatementBudget.class);
        asOwner(() -> {
            bijdragen.link(opgaven.open(dossier, Opgaven.data("Budget")), List.of(line("8.2")));
            opgaven.ofDossier(dossier); // the code lists are read once
            statements.atMost(6, () -> opgaven.ofDossier(dossier));
            statements.atMost(8, () -> opgaven.detail(id));
            statements.atMost(1, this::points);
        });
    }

    private DossierId open(String naam) {
        return context.getBean(DossierService.class).open(Dossiers.data(werkruimte, naam));
    }

    private void act(Levensloop.Rij rij) {
        switch (rij.handeling(Handeling.class)) {
            case WIJZIG -> opgaven.change(id, version(), Opgaven.data("Ommen-Oost"));
            case KOPPEL -> bijdragen.link(id, List.of(Opgaven.toegezegd(hardenberg, 2027, 10)));
            case KOPPEL_ZONDER_BRON ->
                bijdragen.link(
                        id,
                        List.of(Opgaven.toegezegd(hardenberg, 2027, 10)
                                .with(new BijdrageData.Gezegd(" ", LocalDate.of(2026, 1, 1)))));
            case HAAL_WEG -> bijdragen.detach(writtenBy(rij.rol(Wie.class)), 0, WHY);
            case SLUIT_AF -> opgaven.close(id, version(), WHY);
            case SLUIT_ZONDER_REDEN -> opgaven.close(id, version(), " ");
            case PAK_WEER_OP -> opgaven.reopen(id, version(), WHY);
        }
    }

    /** Money that this person wrote down, so that only the state and the role decide. */
    private BijdrageId writtenBy(Wie wie) {
        long number =
                jdbc.sql("select next value for bijdrage_seq").query(Long.class).single();
        cast.put(
                """
                insert into bijdrage (id, opgave_id, overheid_id, boekjaar, taakveld, zijde, categorie, bedrag, rol, structuur, stand,
                    voorwaarde, gezegd_door, gekoppeld_op, ontkoppeld_om, organisatie_id, account_id, version)
                values (?, ?, ?, 2027, '', 'LASTEN', '', 1, 'BETALER', 'INCIDENTEEL', 'TOEGEZEGD', '', 'x', now(), '', ?, ?, 0)""",
                number,
                id.value(),
                hardenberg.value(),
                cast.who(wie).organisatie().value(),
                cast.who(wie).actor().account().value());
        return new BijdrageId(number);
    }

    private void put(OpgaveStatus status) {
        cast.put("delete from opgave_stap where opgave_id = ?", id.value());
        cast.put("update opgave set status = ?, version = version + 1 where id = ?", status.name(), id.value());
    }

    private OpgaveStatus status() {
        return OpgaveStatus.valueOf(jdbc.sql("select status from opgave where id = ?")
                .param(id.value())
                .query(String.class)
                .single());
    }

    /** A stranger has no version to send; theirs is refused before it is looked at. */
    private long version() {
        return jdbc.sql("select version from opgave where id = ?")
                .param(id.value())
                .query(Long.class)
                .single();
    }

    private long version(BijdrageId which) {
        return jdbc.sql("select version from bijdrage where id = ?")
                .param(which.value())
                .query(Long.class)
                .single();
    }

    private BijdrageDetail found(BijdrageId which) {
        return opgaven.detail(id).bijdrage(which).orElseThrow();
    }

    private List<Tijdlijnpunt> points() {
        return context.getBean("opgaveTijdlijn", TijdlijnBron.class)
                .punten(dossier, Instant.parse("2030-01-01T00:00:00Z"), 50);
    }

    private void asOwner(Runnable act) {
        cast.as(Wie.EIGENAAR, act);
    }

    private BijdrageData line(String taakveld) {
        return Opgaven.regel(hardenberg, 2025, taakveld);
    }

    private BijdrageData part(String percent) {
        return BijdrageData.plain(
                line("8.3").regel(),
                Aandeel.procent(new BigDecimal(percent)),
                line("8.3").gezegd());
    }
}
