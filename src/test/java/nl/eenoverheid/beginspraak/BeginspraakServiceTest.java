package nl.eenoverheid.beginspraak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.eenoverheid.Capability;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.StatementBudget;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.dossier.Dossiers;
import nl.eenoverheid.dossier.TijdlijnBron;
import nl.eenoverheid.dossier.Tijdlijnpunt;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.signaal.Signalen;
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
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest(extraIncludes = {"signaal", "bezoek"})
@Capability("F3")
class BeginspraakServiceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    private final ApplicationContext context;
    private final BeginspraakService beginspraak;
    private final JdbcClient jdbc;
    private final World world;

    private SignedIn official;
    private SignedIn reader;
    private SignedIn stranger;
    private WerkruimteId wonen;
    private DossierId dossier;

    @Autowired
    BeginspraakServiceTest(ApplicationContext context) {
        this.context = context;
        this.beginspraak = context.getBean(BeginspraakService.class);
        this.jdbc = context.getBean(JdbcClient.class);
        this.world = new World(jdbc, context.getBean(PlatformTransactionManager.class));
    }

    @BeforeEach
    void dossier() {
        official = world.official(World.OMMEN);
        reader = world.official(World.ZWOLLE);
        stranger = world.official(World.OVERIJSSEL);
        wonen = world.werkruimte(Map.of(official, WerkruimteRol.EIGENAAR, reader, WerkruimteRol.LEZER));
        People.signIn(official);
        dossier = context.getBean(DossierService.class).open(Dossiers.data(wonen, "Woningbouw"));
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void aRoundSaysWithWhomWhenHowAndWhatItLedTo() {
        SignaalId heard = linked(wonen, "Bouw voor ouderen");
        BeginspraakrondeId id = beginspraak.log(dossier, data("Bewoners van de Kerkstraat", 30, Set.of(heard.value())));
        beginspraak.log(dossier, data("Dorpsbelang", 4, Set.of()));

        Beginspraak found = beginspraak.ofDossier(dossier);
        assertThat(found.mensen()).isEqualTo(34);
        assertThat(found.isAsked()).isFalse();
        Beginspraak.Ronde round = ronde(id);
        assertThat(round.metWie()).isEqualTo("Bewoners van de Kerkstraat");
        assertThat(round.organisatie()).isEqualTo("Ommen");
        assertThat(round.signalen()).extracting(Beginspraak.Verwijzing::titel).containsExactly("Bouw voor ouderen");
        assertThat(context.getBean(VerloopService.class).ofItem(new Item(ItemSoort.DOSSIER, dossier.value())))
                .extracting(VerloopRegel::soort)
                .startsWith("beginspraak.verloop.noted", "beginspraak.verloop.noted");

        beginspraak.change(id, round.version(), data("Bewoners van het plein", 31, Set.of(heard.value())));
        assertThat(ronde(id).aantal()).isEqualTo(31);
        assertThatThrownBy(() -> beginspraak.change(id, round.version(), data("Te laat", 1, Set.of())))
                .isInstanceOf(Stale.class);
    }

    @Test
    void whatOneCannotSeeCanNeitherBeAddedNorTakenAway() {
        SignaalId heard = linked(wonen, "Bouw voor ouderen");
        SignaalId unlinked = note(wonen, "Over iets anders");
        assertThatThrownBy(() -> beginspraak.log(dossier, data("Buren", 3, Set.of(unlinked.value()))))
                .as("not of this dossier")
                .isInstanceOf(NotFound.class);

        BeginspraakrondeId id = beginspraak.log(dossier, data("Buren", 3, Set.of(heard.value())));
        new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(
                        status -> jdbc.sql("update signaal_placement set werkruimte_id = ? where signaal_id = ?")
                                .params(
                                        world.werkruimte(Map.of(stranger, WerkruimteRol.EIGENAAR))
                                                .value(),
                                        heard.value())
                                .update());
        assertThat(ronde(id).signalen()).isEmpty();
        beginspraak.change(id, ronde(id).version(), data("Buren", 3, Set.of()));
        assertThat(jdbc.sql("select signaal_id from beginspraakronde_signaal where ronde_id = ?")
                        .param(id.value())
                        .query(Long.class)
                        .list())
                .containsExactly(heard.value());
    }

    @Test
    void aStrangerFindsNothingAndAReaderSeesTheReason() {
        beginspraak.explain(dossier, "De brug was gevaarlijk.");

        People.as(reader, () -> {
            Beginspraak.Uitleg uitleg = beginspraak.ofDossier(dossier).uitleg();
            assertThat(uitleg).isNotNull();
            assertThat(uitleg.reden()).isEqualTo("De brug was gevaarlijk.");
            assertThat(beginspraak.ofDossier(dossier).canWrite()).isFalse();
        });
        People.as(stranger, () -> {
            assertThatThrownBy(() -> beginspraak.ofDossier(dossier)).isInstanceOf(NotFound.class);
            assertThat(beginspraak.choices(dossier).signalen()).isEmpty();
            assertThat(points()).isEmpty();
        });
    }

    @Test
    void standsOnTheTimeline() {
        beginspraak.explain(dossier, "De brug was gevaarlijk.");
        beginspraak.log(dossier, data("Dorpsbelang", 4, Set.of()));

        assertThat(points())
                .extracting(Tijdlijnpunt::key, Tijdlijnpunt::titel)
                .containsExactly(
                        tuple("beginspraak.tijdlijn.noted", "Dorpsbelang"),
                        tuple("beginspraak.tijdlijn.explained", "De brug was gevaarlijk."));
    }

    @Test
    void badInputIsNamedAtItsField() {
        String tooLong = "x".repeat(100_000);
        assertProblems(
                new RondeData(null, " ", null, "", "", Set.of(), Set.of()),
                "op",
                "metWie",
                "aantal",
                "hoe",
                "opbrengst");
        assertProblems(
                new RondeData(TODAY.plusDays(1), tooLong, 0, tooLong, tooLong, Set.of(), Set.of()),
                "op",
                "metWie",
                "aantal",
                "hoe",
                "opbrengst");
        assertProblems(
                new RondeData(LocalDate.of(1949, 12, 31), "a\u0000b", 100_001, "c\u202Ed", "x", Set.of(), Set.of()),
                "op",
                "metWie",
                "aantal",
                "hoe");
        assertThatThrownBy(() -> beginspraak.explain(dossier, "  ")).isInstanceOf(InvalidInput.class);
        beginspraak.log(dossier, data("<script>\uD83C\uDFE1 שלום", 2, Set.of()));
    }

    @Test
    void staysWithinItsStatementBudget() {
        SignaalId heard = linked(wonen, "Bouw voor ouderen");
        beginspraak.log(dossier, data("Buren", 3, Set.of(heard.value())));
        StatementBudget statements = context.getBean(StatementBudget.class);

        statements.atMost(3, () -> beginspraak.ofDossier(dossier));
        statements.atMost(2, () -> beginspraak.choices(dossier));
        statements.atMost(1, this::points);
        // home, what can be linked (two), sequence (once in 50), round, link, verloop
        statements.atMost(7, () -> beginspraak.log(dossier, data("Meer buren", 3, Set.of(heard.value()))));
    }

    private void assertProblems(RondeData data, String... fields) {
        assertThatThrownBy(() -> beginspraak.log(dossier, data))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.problems())
                        .extracting(InvalidInput.Problem::field)
                        .containsExactly(fields));
    }

    private List<Tijdlijnpunt> points() {
        return context.getBean("beginspraakTijdlijn", TijdlijnBron.class)
                .punten(dossier, Instant.parse("2030-01-01T00:00:00Z"), 10);
    }

    private Beginspraak.Ronde ronde(BeginspraakrondeId id) {
        return beginspraak.ofDossier(dossier).rondes().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private SignaalId note(WerkruimteId where, String words) {
        return context.getBean(SignaalService.class).note(Signalen.data(where, words));
    }

    /** Links as the module of links does, which stands on the right of this one's tests. */
    private SignaalId linked(WerkruimteId where, String words) {
        SignaalId id = note(where, words);
        new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(status -> jdbc.sql("""
                                insert into koppeling (id, signaal_id, dossier_id, organisatie_id, account_id, op, version)
                                values (next value for koppeling_seq, ?, ?, ?, ?, now(6), 0)""")
                        .params(
                                id.value(),
                                dossier.value(),
                                official.organisatie().value(),
                                official.id().value())
                        .update());
        return id;
    }

    private static RondeData data(String metWie, int aantal, Set<Long> signalen) {
        return new RondeData(TODAY, metWie, aantal, "Aan de keukentafel", "We bouwen lager.", signalen, Set.of());
    }
}
