package nl.eenoverheid.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.eenoverheid.Capability;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.StatementBudget;
import nl.eenoverheid.World;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.NotFound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.PlatformTransactionManager;

@ModuleTest
@RecordApplicationEvents
@Capability("L5")
class ManagedOrganisatieServiceTest {
    /** A water board of which no other test makes accounts. */
    private static final String WATERSCHAP = "ws0650";

    private final ManagedOrganisatieService organisaties;
    private final AccountDirectory directory;
    private final StatementBudget statements;
    private final World world;

    private SignedIn official;
    private SignedIn administrator;
    private OrganisatieId id;

    @Autowired
    ManagedOrganisatieServiceTest(
            ManagedOrganisatieService organisaties,
            AccountDirectory directory,
            StatementBudget statements,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.organisaties = organisaties;
        this.directory = directory;
        this.statements = statements;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void people() {
        official = world.official(WATERSCHAP);
        administrator = world.person(WATERSCHAP, Rol.BEHEERDER);
        id = official.organisatie();
        People.signIn(world.person(World.OMMEN, Rol.HOOFDBEHEERDER));
    }

    @AfterEach
    void signOut() {
        organisaties.open(id);
        People.signOut();
    }

    @Test
    void organisationWithAccountsIsListedWithItsAdministrators() {
        ManagedOrganisatie found = statements.atMost(1, organisaties::list).stream()
                .filter(each -> each.id() == id.value())
                .findFirst()
                .orElseThrow();

        assertThat(found.accounts()).isGreaterThanOrEqualTo(2);
        assertThat(found.beheerders()).contains(administrator.naam()).doesNotContain(official.naam());
        assertThat(found.isClosed()).isFalse();
        assertThat(found.tweedeFactor()).isFalse();
    }

    @Test
    void nobodyOfAClosedOrganisationIsLetIn(@Autowired ApplicationEvents events) {
        organisaties.close(id);
        organisaties.close(id);

        assertThat(directory.byId(official.id()).orElseThrow().isEnabled()).isFalse();
        assertThat(directory.byEmail(administrator.getUsername()).orElseThrow().isEnabled())
                .isFalse();
        assertThat(events.stream(SessionsEnded.class).map(SessionsEnded::account))
                .contains(official.id(), administrator.id())
                .doesNotHaveDuplicates();
        organisaties.open(id);
        assertThat(directory.byId(official.id()).orElseThrow().isEnabled()).isTrue();
        assertThat(events.stream(AuditedEvent.class).map(AuditedEvent::what))
                .containsExactly("access.audit.organisatieClosed", "access.audit.organisatieOpened");
    }

    @Test
    void nobodyShutsOutTheirOwnOrganisation() {
        assertThatThrownBy(() -> organisaties.close(new OrganisatieId(world.organisatie(World.OMMEN))))
                .isInstanceOf(IllegalMove.class);
        assertThatThrownBy(() -> organisaties.close(new OrganisatieId(-1))).isInstanceOf(NotFound.class);
    }

    @Test
    void onlyMainAdministratorsKeepOrganisations() {
        for (SignedIn other : List.of(official, administrator)) {
            People.as(other, () -> {
                assertThatThrownBy(organisaties::list).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> organisaties.close(id)).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> organisaties.open(id)).isInstanceOf(AccessDeniedException.class);
            });
        }
    }
}
