package nl.eenoverheid.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.Map;
import java.util.Set;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.StatementBudget;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.bezoek.BezoekService;
import nl.eenoverheid.bezoek.Bezoeken;
import nl.eenoverheid.signaal.Keuze;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;

@ApplicationTest
@Capability({"A1", "A4", "A6"})
class CaptureListsServiceTest {
    private final CaptureListsService lists;
    private final BezoekService bezoeken;
    private final StatementBudget statements;
    private final World world;

    @Autowired
    CaptureListsServiceTest(
            CaptureListsService lists,
            BezoekService bezoeken,
            StatementBudget statements,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.lists = lists;
        this.bezoeken = bezoeken;
        this.statements = statements;
        this.world = new World(jdbc, manager);
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void aDeviceGetsWhereItsOwnerMayNoteAndWhatThereIsToChoose() {
        SignedIn official = world.official(World.OMMEN);
        WerkruimteId mine = world.werkruimte(Map.of(official, WerkruimteRol.GAST));
        world.werkruimte(Map.of(official, WerkruimteRol.LEZER));
        People.signIn(official);

        CaptureLists given = lists.current();

        assertThat(given.werkruimten()).extracting(CaptureLists.Place::id).containsExactly(mine.value());
        assertThat(given.gemeenten())
                .contains(new CaptureLists.Place(world.organisatie(World.OMMEN), "Ommen", World.OMMEN))
                .allMatch(each -> each.code().startsWith("gm"));
        assertThat(given.ownGemeente()).isEqualTo(world.organisatie(World.OMMEN));
        assertThat(given.aanleidingen()).isNotEmpty().allMatch(Keuze::actief);
        assertThat(given.themas()).isNotEmpty().allMatch(Keuze::actief);
    }

    @Test
    @Capability("A5")
    void whoIsOutsideForABezoekNotesDuringIt() {
        SignedIn official = world.official(World.OMMEN);
        WerkruimteId mine = world.werkruimte(Map.of(official, WerkruimteRol.EIGENAAR));
        People.signIn(official);
        Set<Long> deelnemers = Set.of(official.id().value());
        long tour = bezoeken.plan(Bezoeken.with(mine, "Langs de scholen", deelnemers))
                .value();

        assertThat(lists.current().bezoeken()).singleElement().satisfies(visit -> {
            assertThat(visit.id()).isEqualTo(tour);
            assertThat(visit.werkruimte()).isEqualTo(mine.value());
            assertThat(visit.nu()).isTrue();
            assertThat(visit.kern()).isEqualTo("Lemele");
        });
    }

    @Test
    void theSecretOfSomebodyStaysAndIsTheirs() {
        SignedIn official = world.official(World.OVERIJSSEL);
        SignedIn other = world.official(World.OVERIJSSEL);

        String secret = People.as(official, () -> lists.current().secret());

        assertThat(Base64.getDecoder().decode(secret)).hasSize(32);
        assertThat(People.as(official, () -> lists.current().secret())).isEqualTo(secret);
        assertThat(People.as(other, () -> lists.current().secret())).isNotEqualTo(secret);
        assertThat(People.as(official, () -> lists.current().ownGemeente())).isNull();
    }

    @Test
    void whoMayNotNoteGetsNothing() {
        People.signIn(world.person(World.OMMEN, Rol.MEELEZER));
        assertThatThrownBy(lists::current).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void staysWithinItsStatementBudget() {
        People.signIn(world.official(World.OMMEN));
        lists.current();
        // werkruimten, themes, occasions, bezoeken, secret
        statements.atMost(5, lists::current);
    }
}
