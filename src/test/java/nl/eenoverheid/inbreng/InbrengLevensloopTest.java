package nl.eenoverheid.inbreng;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.Levensloop;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.knoop.Claim;
import nl.eenoverheid.knoop.ClaimService;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.knoop.KnoopService;
import nl.eenoverheid.knoop.Knopen;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Plays every act of every role on what was asked, in every state, against {@code lifecycles/inbreng.txt}. */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Capability("H3")
class InbrengLevensloopTest {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    private enum Handeling {
        VRAAG,
        VERZET,
        LEVER,
        LEVER_ZONDER_WOORDEN,
        ZIE_AF,
        VRAAG_OPNIEUW
    }

    private enum Wie {
        EIGENAAR,
        VRAGER,
        GEVRAAGDE,
        LEZER,
        GAST,
        BUITENSTAANDER
    }

    private final InbrengVraagService vragen;
    private final InbrengAntwoordService antwoorden;
    private final KnoopService knopen;
    private final ClaimService claims;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final World world;

    private Map<Wie, SignedIn> mensen;
    private KnoopId knoop;
    private long claim;
    private InbrengId id;

    @Autowired
    InbrengLevensloopTest(
            InbrengVraagService vragen,
            InbrengAntwoordService antwoorden,
            ApplicationContext context,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.vragen = vragen;
        this.antwoorden = antwoorden;
        this.knopen = context.getBean(KnoopService.class);
        this.claims = context.getBean(ClaimService.class);
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(manager);
        this.world = new World(jdbc, manager);
    }

    static Stream<Levensloop.Rij> rijen() {
        return Levensloop.rijen("inbreng", InbrengStatus.class, Handeling.class, Wie.class);
    }

    @BeforeAll
    void oneQuestion() {
        mensen = Map.of(
                Wie.EIGENAAR, world.official(World.OVERIJSSEL),
                Wie.VRAGER, world.official(World.DALFSEN),
                Wie.GEVRAAGDE, world.official(World.OMMEN),
                Wie.LEZER, world.official(World.OMMEN),
                Wie.GAST, world.official(World.OMMEN),
                Wie.BUITENSTAANDER, world.official(World.OMMEN));
        WerkruimteId wonen = world.werkruimte(Map.of(
                mensen.get(Wie.EIGENAAR), WerkruimteRol.EIGENAAR,
                mensen.get(Wie.VRAGER), WerkruimteRol.DEELNEMER,
                mensen.get(Wie.GEVRAAGDE), WerkruimteRol.DEELNEMER,
                mensen.get(Wie.LEZER), WerkruimteRol.LEZER,
                mensen.get(Wie.GAST), WerkruimteRol.GAST));
        People.as(mensen.get(Wie.VRAGER), () -> {
            knoop = knopen.raise(Knopen.data(wonen, "Waar komt het transformatorstation?"));
            claims.record(knoop, Knopen.claim("gemeenteraad Ommen", Claim.ADVISEERT));
            claim = knopen.detail(knoop).claims().getFirst().id();
            id = vragen.ask(knoop, claim, new InbrengVraag("Wat vindt de raad?", DAY));
        });
    }

    @AfterAll
    void signOut() {
        People.signOut();
    }

    @ParameterizedTest
    @MethodSource("rijen")
    void eachActOfEachRoleInEachState(Levensloop.Rij rij) {
        transactions.executeWithoutResult(
                status -> jdbc.sql("update inbreng set status = ?, version = version + 1 where id = ?")
                        .params(rij.toestand(), id.value())
                        .update());

        String uitkomst =
                People.as(mensen.get(rij.rol(Wie.class)), () -> Levensloop.uitkomst(() -> act(rij), this::status));

        assertThat(uitkomst).isEqualTo(rij.uitkomst());
        if (Levensloop.isWeigering(uitkomst)) {
            assertThat(Levensloop.isEenZin(uitkomst)).as(uitkomst).isTrue();
            assertThat(status().name()).as("nothing happened").isEqualTo(rij.toestand());
        }
    }

    private void act(Levensloop.Rij rij) {
        long version = read("version", Long.class);
        LocalDate today = LocalDate.of(2026, 3, 3);
        switch (rij.handeling(Handeling.class)) {
            case VRAAG -> vragen.ask(knoop, claim, new InbrengVraag("Nog iets?", DAY));
            case VERZET -> vragen.move(id, version, DAY.plusDays(7), "de raad komt later bijeen");
            case LEVER ->
                antwoorden.deliver(id, version, new InbrengLevering(null, "Liever bij het spoor.", "", today));
            case LEVER_ZONDER_WOORDEN -> antwoorden.deliver(id, version, new InbrengLevering(null, " ", "", today));
            case ZIE_AF -> antwoorden.waive(id, version, "het raakt Ommen niet");
            case VRAAG_OPNIEUW -> vragen.askAgain(id, version, new InbrengVraag("En het geluid?", DAY));
        }
    }

    private InbrengStatus status() {
        return InbrengStatus.valueOf(read("status", String.class));
    }

    private <T> T read(String column, Class<T> type) {
        return jdbc.sql("select " + column + " from inbreng where id = ?")
                .param(id.value())
                .query(type)
                .single();
    }
}
