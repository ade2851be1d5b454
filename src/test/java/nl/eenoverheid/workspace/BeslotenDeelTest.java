package nl.eenoverheid.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import nl.eenoverheid.Capability;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.NotFound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;

@ModuleTest
class BeslotenDeelTest {
    private final WerkruimteService werkruimten;
    private final ScopeService scopes;
    private final World world;
    private SignedIn owner;
    private SignedIn member;
    private SignedIn other;
    private SignedIn guest;
    private SignedIn secondGuest;
    private WerkruimteId wonen;

    @Autowired
    BeslotenDeelTest(
            WerkruimteService werkruimten, ScopeService scopes, JdbcClient jdbc, PlatformTransactionManager manager) {
        this.werkruimten = werkruimten;
        this.scopes = scopes;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void open() {
        owner = world.official(World.OVERIJSSEL);
        member = world.official(World.OMMEN);
        other = world.official(World.ZWOLLE);
        guest = world.official(World.DALFSEN);
        secondGuest = world.official(World.DALFSEN);
        wonen = world.werkruimte(Map.of(
                owner, WerkruimteRol.EIGENAAR,
                member, WerkruimteRol.DEELNEMER,
                other, WerkruimteRol.DEELNEMER,
                guest, WerkruimteRol.GAST,
                secondGuest, WerkruimteRol.GAST));
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    @Capability("I5")
    void isSeenOnlyByWhoIsLetInAlsoNotByTheOwnerAround() {
        WerkruimteId deel = openBesloten();

        People.as(owner, () -> {
            assertThat(werkruimten.detail(wonen).besloten()).isEmpty();
            assertThatThrownBy(() -> werkruimten.detail(deel)).isInstanceOf(NotFound.class);
        });
        People.as(member, () -> werkruimten.admit(deel, other.id(), WerkruimteRol.LEZER));
        People.as(other, () -> {
            assertThat(werkruimten.detail(wonen).besloten())
                    .extracting(WerkruimteDetail.Naam::id)
                    .containsExactly(deel.value());
            assertThat(werkruimten.detail(deel).ouder())
                    .map(WerkruimteDetail.Naam::id)
                    .contains(wonen.value());
            assertThat(scopes.current().within(wonen).werkruimteIds())
                    .containsExactlyInAnyOrder(wonen.value(), deel.value());
            assertThat(scopes.current().within(deel).werkruimteIds()).containsExactly(deel.value());
        });
    }

    @Test
    @Capability("I5")
    void takesOnlyMembersOfTheWerkruimteAroundIt() {
        WerkruimteId deel = openBesloten();
        SignedIn colleague = world.official(World.OMMEN);

        People.as(member, () -> {
            assertThatThrownBy(() -> werkruimten.admit(deel, colleague.id(), WerkruimteRol.LEZER))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> werkruimten.openBesloten(deel, new WerkruimteData("Nog dichter", "")))
                    .isInstanceOf(IllegalMove.class);
        });
        People.as(guest, () -> assertThatThrownBy(
                        () -> werkruimten.openBesloten(wonen, new WerkruimteData("Van een gast", "")))
                .isInstanceOf(AccessDeniedException.class));
        People.as(colleague, () -> assertThatThrownBy(
                        () -> werkruimten.openBesloten(wonen, new WerkruimteData("Van buiten", "")))
                .isInstanceOf(NotFound.class));
    }

    @Test
    @Capability("I5")
    void whoLeavesTheWerkruimteLeavesItsClosedPartsAtOnce() {
        WerkruimteId deel = openBesloten();
        People.as(member, () -> werkruimten.admit(deel, other.id(), WerkruimteRol.DEELNEMER));

        People.as(owner, () -> werkruimten.remove(wonen, member.id()));

        People.as(member, () -> {
            assertThatThrownBy(() -> werkruimten.detail(deel)).isInstanceOf(NotFound.class);
            assertThat(werkruimten.mine()).isEmpty();
        });
        People.as(other, () -> {
            assertThat(werkruimten.detail(deel).eigenRol()).isEqualTo(WerkruimteRol.EIGENAAR);
            werkruimten.remove(wonen, other.id());
        });
        People.as(owner, () -> assertThat(werkruimten.detail(deel).leden())
                .extracting(WerkruimteDetail.Lid::accountId)
                .as("what stands in it is not lost")
                .containsExactly(owner.id().value()));
    }

    @Test
    @Capability("I4")
    void guestSeesNoContactDetailsOfOtherGuests() {
        People.as(guest, () -> assertThat(werkruimten.detail(wonen).leden()).allSatisfy(lid -> {
            if (lid.accountId() == secondGuest.id().value()) {
                assertThat(lid.email()).isNull();
            } else {
                assertThat(lid.email()).isNotBlank();
            }
        }));
        People.as(member, () -> assertThat(werkruimten.detail(wonen).leden())
                .extracting(WerkruimteDetail.Lid::email)
                .doesNotContainNull());
    }

    @Test
    @Capability("I4")
    void guestDownloadsNothingWhereThatIsSwitchedOff() {
        People.as(guest, () -> assertThat(werkruimten.members(wonen)).hasSize(5));
        People.as(member, () -> assertThatThrownBy(() -> werkruimten.letGuestsDownload(wonen, false))
                .isInstanceOf(AccessDeniedException.class));

        People.as(owner, () -> werkruimten.letGuestsDownload(wonen, false));

        People.as(guest, () -> assertThatThrownBy(() -> werkruimten.members(wonen))
                .isInstanceOf(AccessDeniedException.class));
        People.as(member, () -> assertThat(werkruimten.members(wonen)).hasSize(5));
    }

    private WerkruimteId openBesloten() {
        return People.as(member, () -> werkruimten.openBesloten(wonen, new WerkruimteData("Grondprijzen", "")));
    }
}
