package nl.eenoverheid.signaal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import nl.eenoverheid.Capability;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.StatementBudget;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.access.VervangingData;
import nl.eenoverheid.access.VervangingService;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.PlaatsingService;
import nl.eenoverheid.workspace.Toegang;
import nl.eenoverheid.workspace.ToegangService;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;

@ModuleTest
@Capability("I6")
class ToegangTest {
    private final ToegangService toegang;
    private final SignaalService signalen;
    private final PlaatsingService plaatsingen;
    private final VervangingService vervangingen;
    private final StatementBudget statements;
    private final World world;

    private SignedIn owner;
    private SignedIn reader;
    private SignedIn partner;
    private SignedIn administrator;
    private WerkruimteId wonen;
    private WerkruimteId water;
    private Item item;

    @Autowired
    ToegangTest(
            ToegangService toegang,
            SignaalService signalen,
            PlaatsingService plaatsingen,
            VervangingService vervangingen,
            StatementBudget statements,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.toegang = toegang;
        this.signalen = signalen;
        this.plaatsingen = plaatsingen;
        this.vervangingen = vervangingen;
        this.statements = statements;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void oneSignaalInTwoWerkruimten() {
        owner = world.official(World.OMMEN);
        reader = world.official(World.DALFSEN);
        partner = world.official(World.ZWOLLE);
        administrator = world.person(World.OMMEN, Rol.BEHEERDER);
        SignedIn both = world.official(World.OVERIJSSEL);
        wonen = world.werkruimte(Map.of(
                owner, WerkruimteRol.EIGENAAR,
                reader, WerkruimteRol.LEZER,
                both, WerkruimteRol.DEELNEMER,
                administrator, WerkruimteRol.LEZER));
        water = world.werkruimte(Map.of(partner, WerkruimteRol.EIGENAAR, owner, WerkruimteRol.DEELNEMER));
        People.signIn(owner);
        SignaalId id = signalen.note(Signalen.data(wonen, "De sloot loopt over"));
        plaatsingen.place(new Item(ItemSoort.SIGNAAL, id.value()), water);
        item = new Item(ItemSoort.SIGNAAL, id.value());
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void anOwnerOfItsHomeKnowsEverybodyAndEveryCause() {
        Toegang seen = statements.atMost(3, () -> toegang.of(item));

        assertThat(seen.plekken()).extracting(Toegang.Plek::id).containsExactly(wonen.value(), water.value());
        assertThat(seen.plekken()).extracting(Toegang.Plek::home).containsExactly(true, false);
        assertThat(seen.plekken().getFirst().lezers())
                .as("not who may read no signalen at all")
                .hasSize(3)
                .extracting(Toegang.Lezer::account)
                .contains(owner.id().value(), reader.id().value())
                .doesNotContain(administrator.id().value());
        assertThat(seen.oorzaken()).hasSize(2);
        assertThat(seen.rollen()).containsExactly(Rol.MEDEWERKER.name());
        assertThat(seen.elders()).isZero();
    }

    @Test
    void anotherMemberKnowsTheirOwnWerkruimteAndThatThereAreMore() {
        People.as(reader, () -> {
            Toegang seen = toegang.of(item);
            assertThat(seen.plekken()).singleElement().satisfies(plek -> {
                assertThat(plek.id()).isEqualTo(wonen.value());
                assertThat(plek.eigen().orElseThrow().rol()).isEqualTo(WerkruimteRol.LEZER);
            });
            assertThat(seen.elders()).isEqualTo(1);
        });
        People.as(partner, () -> {
            Toegang seen = toegang.of(item);
            assertThat(seen.plekken())
                    .as("owner of where it is shown, not of where it belongs")
                    .singleElement()
                    .extracting(Toegang.Plek::home)
                    .isEqualTo(false);
            assertThat(seen.elders()).isEqualTo(1);
        });
    }

    @Test
    @Capability("L6")
    void whoStandsInIsNamedWithTheCause() {
        SignedIn colleague = world.official(World.DALFSEN);
        LocalDate today = LocalDate.of(2026, 3, 3);
        People.as(
                reader,
                () -> vervangingen.name(new VervangingData(colleague.id(), today, today.plusDays(9), "vakantie")));

        People.as(colleague, () -> {
            Toegang seen = statements.atMost(4, () -> toegang.of(item));
            assertThat(seen.oorzaken()).singleElement().satisfies(plek -> {
                assertThat(plek.eigen()).isEmpty();
                assertThat(plek.vervanging().orElseThrow().naam()).isEqualTo(reader.naam());
            });
        });
        assertThat(toegang.of(item).plekken().getFirst().lezers())
                .filteredOn(lezer -> lezer.account() == colleague.id().value())
                .singleElement()
                .satisfies(lezer -> {
                    assertThat(lezer.vervangt()).contains(reader.naam());
                    assertThat(lezer.rol()).isEqualTo(WerkruimteRol.LEZER);
                });
    }

    @Test
    void whoDoesNotSeeItLearnsNothing() {
        People.as(world.official(World.ZWOLLE), () -> assertThatThrownBy(() -> toegang.of(item))
                .isInstanceOf(NotFound.class));
        assertThatThrownBy(() -> toegang.of(new Item(ItemSoort.SIGNAAL, -1))).isInstanceOf(NotFound.class);
        People.as(administrator, () -> assertThatThrownBy(() -> toegang.of(item))
                .isInstanceOf(AccessDeniedException.class));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"WERKRUIMTE", "SPEELRUIMTE"})
    void everyKindOfThingCanBeAsked(ItemSoort soort) {
        assertThatThrownBy(() -> toegang.of(new Item(soort, -1))).isInstanceOf(NotFound.class);
    }
}
