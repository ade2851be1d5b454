package nl.eenoverheid.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.eenoverheid.Capability;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.StatementBudget;
import nl.eenoverheid.TestClock;
import nl.eenoverheid.World;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.WerkruimteEvent;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.Scenario;
import org.springframework.transaction.PlatformTransactionManager;

@ModuleTest(extraIncludes = {"signaal", "bezoek"})
@Capability("E1")
class DossierActivityTest {
    private final DossierService dossiers;
    private final DossierActivity activity;
    private final StatementBudget statements;
    private final TestClock clock;
    private final World world;

    private SignedIn official;
    private WerkruimteId wonen;
    private WerkruimteId elsewhere;
    private DossierId older;

    @Autowired
    DossierActivityTest(
            DossierService dossiers,
            DossierActivity activity,
            StatementBudget statements,
            TestClock clock,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.dossiers = dossiers;
        this.activity = activity;
        this.statements = statements;
        this.clock = clock;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void twoDossiers() {
        official = world.official(World.OMMEN);
        wonen = world.werkruimte(Map.of(official, WerkruimteRol.EIGENAAR));
        elsewhere = world.werkruimte(Map.of(official, WerkruimteRol.EIGENAAR));
        People.signIn(official);
        older = dossiers.open(Dossiers.data(wonen, "Oud"));
        clock.advance(Duration.ofHours(1));
        dossiers.open(Dossiers.data(wonen, "Nieuw"));
        clock.advance(Duration.ofHours(1));
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void whatHappensInADossierBringsItUp(Scenario scenario) {
        assertThat(names()).containsExactly("Nieuw", "Oud");

        scenario.publish(new Added(older, Set.of(wonen.value()), official.actor(), clock.instant()))
                .andWaitForStateChange(this::names, names -> names.getFirst().equals("Oud"))
                .andVerify(names -> assertThat(names).containsExactly("Oud", "Nieuw"));
        statements.atMost(1, this::names);
    }

    @Test
    void whatItsHomeDoesNotSeeAndWhatIsOlderChangesNothing() {
        activity.touch(older, Set.of(elsewhere.value()), clock.instant());
        assertThat(names()).containsExactly("Nieuw", "Oud");

        activity.touch(older, Set.of(wonen.value()), TestClock.START.minusSeconds(1));
        assertThat(names()).containsExactly("Nieuw", "Oud");
    }

    private List<String> names() {
        return People.as(official, () -> dossiers.list(new DossierFilter(wonen, null), null).rows().stream()
                .map(DossierListItem::naam)
                .toList());
    }

    /** Something that another module tells of a dossier. */
    record Added(DossierId id, Set<Long> werkruimten, Actor actor, Instant at) implements WerkruimteEvent {
        @Override
        public Item item() {
            return new Item(ItemSoort.DOSSIER, id.value());
        }

        @Override
        public String what() {
            return "changed";
        }

        @Override
        public String titel() {
            return "Oud";
        }
    }
}
