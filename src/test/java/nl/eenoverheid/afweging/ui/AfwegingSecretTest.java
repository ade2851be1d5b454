package nl.eenoverheid.afweging.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.afweging.AfwegingDetail;
import nl.eenoverheid.afweging.AfwegingService;
import nl.eenoverheid.afweging.AfwegingWorkService;
import nl.eenoverheid.afweging.Afwegingen;
import nl.eenoverheid.afweging.VraagData;
import nl.eenoverheid.afweging.WegingData;
import nl.eenoverheid.afweging.WegingService;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.knoop.KnoopService;
import nl.eenoverheid.knoop.Knopen;
import nl.eenoverheid.privacy.PersonQuery;
import nl.eenoverheid.privacy.PersonService;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** What a party gave leaks neither through the audit trail nor through the search of a privacy request. */
@ApplicationTest
@Capability("H5")
class AfwegingSecretTest {
    private final ApplicationContext context;
    private final JdbcClient jdbc;
    private final World world;

    @Autowired
    AfwegingSecretTest(ApplicationContext context, JdbcClient jdbc, PlatformTransactionManager manager) {
        this.context = context;
        this.jdbc = jdbc;
        this.world = new World(jdbc, manager);
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void neitherAdministratorReadsWhatAPartyGave() {
        SignedIn ommen = world.official(World.OMMEN);
        SignedIn dalfsen = world.official(World.DALFSEN);
        WerkruimteId wonen = world.werkruimte(Map.of(ommen, WerkruimteRol.EIGENAAR, dalfsen, WerkruimteRol.DEELNEMER));
        String secret = "Wubbo Zwiers" + System.nanoTime();
        KnoopId knoop = People.as(ommen, () -> asked(wonen, ommen, dalfsen));
        People.as(dalfsen, () -> give(knoop, secret, 37, 63));
        assertThat(found(secret)).as("before all gave theirs").isZero();
        assertThat(trail(dalfsen))
                .as("rows of the trail")
                .isNotEmpty()
                .noneMatch(row -> row.contains(secret) || row.contains("37") || row.contains("63"));

        People.as(ommen, () -> give(knoop, "", 50, 50));
        assertThat(found(secret))
                .as("words of people can be found once they are open")
                .isPositive();
        assertThat(trail(dalfsen)).noneMatch(row -> row.contains(secret));
    }

    private KnoopId asked(WerkruimteId wonen, SignedIn one, SignedIn other) {
        KnoopId knoop = context.getBean(KnoopService.class).raise(Knopen.data(wonen, "Waar eerst?"));
        Afwegingen.table(context.getBean(AfwegingWorkService.class), knoop);
        context.getBean(WegingService.class)
                .ask(
                        knoop,
                        new VraagData(
                                LocalDate.of(2026, 3, 12),
                                Set.of(
                                        one.organisatie().value(),
                                        other.organisatie().value())));
        return knoop;
    }

    private void give(KnoopId knoop, String givenUp, int... points) {
        AfwegingDetail table =
                context.getBean(AfwegingService.class).ofKnoop(knoop).orElseThrow();
        Map<Long, Integer> punten = Afwegingen.points(table, "", points).punten();
        context.getBean(WegingService.class)
                .give(
                        knoop,
                        new WegingData(punten, Map.of(table.opties().getFirst().id(), givenUp), ""));
    }

    private int found(String words) {
        return People.as(world.person(World.ZWOLLE, Rol.HOOFDBEHEERDER), () -> context.getBean(PersonService.class)
                .report(new PersonQuery(words, "", ""))
                .mentions()
                .size());
    }

    /** What somebody did, without its ids and moments: those can hold any digits. */
    private List<String> trail(SignedIn person) {
        return jdbc.sql("select concat(soort, ' ', titel, ' ', wijzigingen) from audit where account_id = ?")
                .param(person.id().value())
                .query(String.class)
                .list();
    }
}
