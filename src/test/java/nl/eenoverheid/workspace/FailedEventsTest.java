package nl.eenoverheid.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.signaal.Signalen;
import nl.eenoverheid.terugkoppeling.TerugkoppelingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.core.EventSerializer;
import org.springframework.modulith.test.EnableScenarios;
import org.springframework.modulith.test.Scenario;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
@EnableScenarios
class FailedEventsTest {
    private static final String LISTENER =
            "nl.eenoverheid.terugkoppeling.BelofteListener.on(nl.eenoverheid.workspace.ItemPlaced)";

    private final FailedEvents failed;
    private final SignaalService signalen;
    private final TerugkoppelingService terugkoppelingen;
    private final EventSerializer serializer;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final World world;

    @Autowired
    FailedEventsTest(
            FailedEvents failed,
            SignaalService signalen,
            TerugkoppelingService terugkoppelingen,
            EventSerializer serializer,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.failed = failed;
        this.signalen = signalen;
        this.terugkoppelingen = terugkoppelingen;
        this.serializer = serializer;
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(manager);
        this.world = new World(jdbc, manager);
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void whatAListenerFailedOnIsHeardAgain(Scenario scenario) {
        SignedIn official = world.official(World.OMMEN);
        SignedIn neighbour = world.official(World.DALFSEN);
        WerkruimteId wonen = world.werkruimte(Map.of(official, WerkruimteRol.EIGENAAR));
        WerkruimteId water = world.werkruimte(Map.of(neighbour, WerkruimteRol.EIGENAAR));
        People.signIn(official);
        var noted = new SignaalId[1];
        scenario.stimulate(
                        () -> noted[0] = signalen.note(Signalen.promised(wonen, "Wanneer?", LocalDate.of(2026, 3, 17))))
                .andWaitForStateChange(
                        () -> People.as(official, () -> terugkoppelingen.ofSignaal(noted[0])), Optional::isPresent);

        scenario.stimulate(() -> {
                    fail(noted[0], wonen, water, official);
                    failed.hearAgain();
                })
                .andWaitForStateChange(
                        () -> People.as(neighbour, () -> terugkoppelingen.ofSignaal(noted[0])), Optional::isPresent);
        assertThat(jdbc.sql("select count(*) from EVENT_PUBLICATION where LISTENER_ID = ? and STATUS = 'FAILED'")
                        .param(LISTENER)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** As after a failure: the signaal was placed, and what follows it was told but did not listen. */
    private void fail(SignaalId signaal, WerkruimteId home, WerkruimteId also, SignedIn by) {
        var event = new ItemPlaced(
                new Item(ItemSoort.SIGNAAL, signaal.value()),
                ItemPlaced.Step.PLACED,
                "Wanneer?",
                Set.of(home.value(), also.value()),
                Set.of(),
                by.actor(),
                Instant.parse("2026-03-03T09:00:00Z"));
        transactions.executeWithoutResult(status -> {
            jdbc.sql("""
                            insert into signaal_placement (werkruimte_id, signaal_id, gehoord_op, status, soort,
                                   gemeente_id, thema_id, aanleiding_id, antwoord_beloofd)
                            select :also, signaal_id, gehoord_op, status, soort, gemeente_id, thema_id, aanleiding_id,
                                   antwoord_beloofd from signaal_placement where signaal_id = :id""")
                    .param("also", also.value())
                    .param("id", signaal.value())
                    .update();
            jdbc.sql("""
                            insert into EVENT_PUBLICATION (ID, LISTENER_ID, EVENT_TYPE, SERIALIZED_EVENT, PUBLICATION_DATE,
                                STATUS, COMPLETION_ATTEMPTS)
                            values (?, ?, ?, ?, ?, 'FAILED', 1)""")
                    .params(
                            UUID.randomUUID().toString(),
                            LISTENER,
                            ItemPlaced.class.getName(),
                            serializer.serialize(event).toString(),
                            Timestamp.from(Instant.parse("2026-01-01T00:00:00Z")))
                    .update();
        });
    }
}
