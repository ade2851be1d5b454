package nl.eenoverheid.speelruimte;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.Capability;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.StatementBudget;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.dossier.DossierFase;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.dossier.Dossiers;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.speelruimte.SpeelruimteData.Onderwerp;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.VerloopRegel;
import nl.eenoverheid.workspace.VerloopService;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest(extraIncludes = {"signaal", "bezoek"})
@Capability("F1")
class SpeelruimteServiceTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    private final SpeelruimteService cards;
    private final DossierService dossiers;
    private final VerloopService verloop;
    private final StatementBudget statements;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final World world;

    private SignedIn official;
    private SignedIn neighbour;
    private SignedIn reader;
    private SignedIn stranger;
    private DossierId woningbouw;

    @Autowired
    SpeelruimteServiceTest(
            SpeelruimteService cards,
            DossierService dossiers,
            VerloopService verloop,
            StatementBudget statements,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.cards = cards;
        this.dossiers = dossiers;
        this.verloop = verloop;
        this.statements = statements;
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(manager);
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void people() {
        official = world.official(World.OMMEN);
        neighbour = world.official(World.DALFSEN);
        reader = world.official(World.ZWOLLE);
        stranger = world.official(World.OVERIJSSEL);
        WerkruimteId wonen = world.werkruimte(Map.of(
                official, WerkruimteRol.EIGENAAR, neighbour, WerkruimteRol.DEELNEMER, reader, WerkruimteRol.LEZER));
        People.signIn(official);
        woningbouw = dossiers.open(Dossiers.data(wonen, "Woningbouw"));
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void theNewestVersionCountsAndEveryVersionStays() {
        assertThat(cards.faces(woningbouw).cards()).isEmpty();
        cards.record(
                woningbouw,
                Gezicht.INWONERS,
                0,
                data(MARCH.minusDays(20), topic("Hoogte", Ruimte.VAST), topic("Groen", Ruimte.OPEN)));
        cards.record(
                woningbouw,
                Gezicht.INWONERS,
                1,
                data(
                        MARCH,
                        topic("groen", Ruimte.OPEN),
                        topic("Hoogte", Ruimte.BESPREEKBAAR),
                        topic("Winkels", Ruimte.OPEN)));

        SpeelruimteCard card = face(Gezicht.INWONERS);
        assertThat(card.versie().onderwerpen())
                .extracting(SpeelruimteVersie.Onderwerp::sinds)
                .as("a topic keeps the day since which it has its room")
                .containsExactly(MARCH.minusDays(20), MARCH, MARCH);
        assertThat(card.sinds()).isEqualTo(MARCH.minusDays(20));
        assertThat(card.vooraf()).isTrue();
        assertThat(cards.versions(woningbouw, Gezicht.INWONERS))
                .extracting(SpeelruimteVersie::nummer)
                .containsExactly(2, 1);
        assertThat(cards.versions(woningbouw, Gezicht.INWONERS).getLast().onderwerpen())
                .extracting(SpeelruimteVersie.Onderwerp::naam)
                .containsExactly("Hoogte", "Groen");
        assertThat(verloop.ofItem(new Item(ItemSoort.SPEELRUIMTE, woningbouw.value())))
                .extracting(VerloopRegel::soort)
                .containsExactly("speelruimte.verloop.changed", "speelruimte.verloop.recorded");
    }

    @Test
    void aReaderSeesItAStrangerFindsNothing() {
        cards.record(woningbouw, Gezicht.INWONERS, 0, data(MARCH, topic("Hoogte", Ruimte.VAST)));

        People.as(reader, () -> {
            assertThat(cards.faces(woningbouw).canRecord()).isFalse();
            assertThatThrownBy(() ->
                            cards.record(woningbouw, Gezicht.INWONERS, 1, data(MARCH, topic("Hoogte", Ruimte.OPEN))))
                    .isInstanceOf(AccessDeniedException.class);
        });
        People.as(stranger, () -> {
            assertThatThrownBy(() -> cards.faces(woningbouw)).isInstanceOf(NotFound.class);
            assertThat(cards.versions(woningbouw, Gezicht.INWONERS)).isEmpty();
            assertThatThrownBy(() ->
                            cards.record(woningbouw, Gezicht.INWONERS, 1, data(MARCH, topic("Hoogte", Ruimte.OPEN))))
                    .isInstanceOf(NotFound.class);
        });
        People.as(world.person(World.OMMEN, Rol.BEHEERDER), () -> assertThatThrownBy(() -> cards.faces(woningbouw))
                .isInstanceOf(AccessDeniedException.class));
    }

    @Test
    @Capability("F2")
    void eachFaceHasVersionsOfItsOwn() {
        cards.record(woningbouw, Gezicht.INWONERS, 0, data(MARCH.minusDays(9), topic("Hoogte", Ruimte.OPEN)));
        cards.record(woningbouw, Gezicht.BESTUUR, 0, data(MARCH, topic("Hoogte", Ruimte.BESPREEKBAAR)));
        cards.record(woningbouw, Gezicht.BESTUUR, 1, data(MARCH, topic("Hoogte", Ruimte.VAST)));

        assertThat(cards.versions(woningbouw, Gezicht.INWONERS)).hasSize(1);
        assertThat(cards.versions(woningbouw, Gezicht.BESTUUR))
                .extracting(SpeelruimteVersie::nummer)
                .containsExactly(2, 1);
        assertThat(face(Gezicht.BESTUUR).sinds()).isEqualTo(MARCH);
        assertThat(cards.faces(woningbouw).afwijkingen())
                .containsExactly(new Afwijking.Tegenspraak("Hoogte", Ruimte.OPEN));
        assertThatThrownBy(
                        () -> cards.record(woningbouw, Gezicht.INWONERS, 2, data(MARCH, topic("Hoogte", Ruimte.VAST))))
                .as("the number of the other face")
                .isInstanceOf(Stale.class);
        assertThat(verloop.ofItem(new Item(ItemSoort.SPEELRUIMTE, woningbouw.value())))
                .extracting(VerloopRegel::soort)
                .containsExactly(
                        "speelruimte.verloop.changedBestuur",
                        "speelruimte.verloop.recordedBestuur",
                        "speelruimte.verloop.recorded");
    }

    @Test
    void saysByHowManyDaysItCameBeforeOrAfterTheFirstWords() {
        cards.record(woningbouw, Gezicht.INWONERS, 0, data(MARCH, topic("Hoogte", Ruimte.OPEN)));
        assertThat(face(Gezicht.INWONERS).inbreng()).as("nobody was heard").isNull();
        assertThat(face(Gezicht.INWONERS).vooraf()).isTrue();

        talked(MARCH.plusDays(5));
        assertThat(face(Gezicht.INWONERS))
                .returns(new EersteInbreng(Inbreng.BEGINSPRAAK, MARCH.plusDays(5)), SpeelruimteCard::inbreng)
                .returns(5, SpeelruimteCard::dagen)
                .returns(true, SpeelruimteCard::vooraf);
        talked(MARCH);
        assertThat(face(Gezicht.INWONERS))
                .returns(true, SpeelruimteCard::vooraf)
                .returns(0, SpeelruimteCard::dagen);
        talked(MARCH.minusDays(12));
        assertThat(face(Gezicht.INWONERS))
                .returns(false, SpeelruimteCard::vooraf)
                .returns(12, SpeelruimteCard::dagen);
    }

    private void talked(LocalDate op) {
        transactions.executeWithoutResult(status -> jdbc.sql("""
                        insert into beginspraakronde (id, dossier_id, op, met_wie, aantal, hoe, opbrengst, organisatie_id,
                            account_id, genoteerd_op, version)
                        values (next value for beginspraakronde_seq, ?, ?, 'Buren', 3, 'Aan tafel', 'Groen', ?, ?, now(6), 0)""")
                .params(
                        woningbouw.value(),
                        op,
                        official.organisatie().value(),
                        official.id().value())
                .update());
    }

    private SpeelruimteCard face(Gezicht gezicht) {
        return cards.faces(woningbouw).card(gezicht).orElseThrow();
    }

    @Test
    void whoIsTooLateIsToldAndLosesNothing() {
        People.as(
                neighbour,
                () -> cards.record(woningbouw, Gezicht.INWONERS, 0, data(MARCH, topic("Hoogte", Ruimte.VAST))));

        assertThatThrownBy(
                        () -> cards.record(woningbouw, Gezicht.INWONERS, 0, data(MARCH, topic("Hoogte", Ruimte.OPEN))))
                .isInstanceOf(Stale.class);
        assertThat(cards.versions(woningbouw, Gezicht.INWONERS)).hasSize(1);
    }

    @Test
    void aClosedDossierKeepsItsCard() {
        dossiers.move(woningbouw, DossierFase.GESLOTEN, "Dubbel");

        assertThatThrownBy(
                        () -> cards.record(woningbouw, Gezicht.INWONERS, 0, data(MARCH, topic("Hoogte", Ruimte.VAST))))
                .isInstanceOf(IllegalMove.class);
    }

    @Test
    void badInputIsNamedAtItsField() {
        String tooLong = "x".repeat(100_000);
        assertProblems(new SpeelruimteData(null, null, List.of()), "participatie", "op", "onderwerpen");
        assertProblems(data(LocalDate.of(2026, 3, 4), topic("Hoogte", Ruimte.VAST)), "op");
        assertProblems(
                new SpeelruimteData(
                        Participatie.ADVISEREN,
                        MARCH,
                        List.of(
                                new Onderwerp(" ", null, ""),
                                new Onderwerp(tooLong, Ruimte.OPEN, tooLong),
                                new Onderwerp("a\u0000b", Ruimte.OPEN, "c\u202Ed"))),
                "onderwerpen.0.naam",
                "onderwerpen.0.ruimte",
                "onderwerpen.0.waarom",
                "onderwerpen.1.naam",
                "onderwerpen.1.waarom",
                "onderwerpen.2.naam",
                "onderwerpen.2.waarom");
        assertProblems(data(MARCH, topic("Hoogte", Ruimte.VAST), topic("hoogte", Ruimte.OPEN)), "onderwerpen.1.naam");
        assertProblems(
                new SpeelruimteData(
                        Participatie.ADVISEREN, MARCH, Collections.nCopies(13, topic("Hoogte", Ruimte.VAST))),
                "onderwerpen");
        cards.record(woningbouw, Gezicht.INWONERS, 0, data(MARCH, topic("<script>\uD83C\uDFE1 שלום", Ruimte.VAST)));
        assertThatThrownBy(() -> cards.record(
                        woningbouw, Gezicht.INWONERS, 1, data(MARCH.minusDays(1), topic("Hoogte", Ruimte.VAST))))
                .as("before the version before")
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void staysWithinItsStatementBudget() {
        cards.record(
                woningbouw,
                Gezicht.INWONERS,
                0,
                data(MARCH, topic("Hoogte", Ruimte.VAST), topic("Groen", Ruimte.OPEN)));

        statements.atMost(3, () -> cards.faces(woningbouw));
        statements.atMost(1, () -> cards.versions(woningbouw, Gezicht.INWONERS));
        // home, newest and its topics, sequence (once in 50), version, topics, verloop
        statements.atMost(
                7,
                () -> cards.record(
                        woningbouw,
                        Gezicht.INWONERS,
                        1,
                        data(MARCH, topic("Hoogte", Ruimte.OPEN), topic("Groen", Ruimte.OPEN))));
    }

    private void assertProblems(SpeelruimteData data, String... fields) {
        assertThatThrownBy(() -> cards.record(woningbouw, Gezicht.INWONERS, 0, data))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.problems())
                        .extracting(InvalidInput.Problem::field)
                        .contains(fields));
    }

    private static SpeelruimteData data(LocalDate op, Onderwerp... onderwerpen) {
        return new SpeelruimteData(Participatie.ADVISEREN, op, List.of(onderwerpen));
    }

    private static Onderwerp topic(String naam, Ruimte ruimte) {
        return new Onderwerp(naam, ruimte, "Zo is het afgesproken");
    }
}
