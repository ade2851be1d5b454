package nl.eenoverheid.bevoegdheid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.eenoverheid.Capability;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.StatementBudget;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.overheid.BestuursorgaanSoort;
import nl.eenoverheid.overheid.OrganisatieSoort;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Stale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;

@ModuleTest
@Capability("H2")
class BevoegdheidServiceTest {
    private final BevoegdheidService bevoegdheden;
    private final BevoegdheidKeepService keeper;
    private final StatementBudget statements;
    private final World world;
    private SignedIn beheerder;

    @Autowired
    BevoegdheidServiceTest(
            BevoegdheidService bevoegdheden,
            BevoegdheidKeepService keeper,
            StatementBudget statements,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.bevoegdheden = bevoegdheden;
        this.keeper = keeper;
        this.statements = statements;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void keep() {
        beheerder = world.person(World.OVERIJSSEL, Rol.HOOFDBEHEERDER);
        People.signIn(beheerder);
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void whatShipsIsHonest() {
        assertThat(bevoegdheden.all())
                .filteredOn(row -> row.id().value() < 100)
                .hasSizeGreaterThanOrEqualTo(25)
                .allSatisfy(row -> {
                    assertThat(row.gecontroleerdOp()).as("nobody read it").isNull();
                    assertThat(row.data().checked()).as("good input").isEqualTo(row.data());
                    assertThat(bevoegdheden.verloop(row.id()).regels().getLast().toelichting())
                            .contains("niemand heeft het artikel nagekeken");
                });
        assertThat(bevoegdheden.all())
                .extracting(row -> row.data().onderwerp())
                .contains(BevoegdheidOnderwerp.values());
        statements.atMost(1, bevoegdheden::all);
        statements.atMost(2, () -> bevoegdheden.verloop(new BevoegdheidId(1)));
    }

    @Test
    void whoReadTheArticleStandsThereUntilItChanges() {
        BevoegdheidId id = keeper.add(data("147", "https://wetten.overheid.nl/BWBR0005416"));
        assertThat(row(id).gecontroleerdOp()).isNull();
        long before = row(id).version();
        keeper.check(id, before);
        assertThat(row(id).gecontroleerdOp()).isEqualTo(LocalDate.of(2026, 3, 3));
        assertThat(row(id).gecontroleerdDoor()).isEqualTo(beheerder.naam());
        assertThatThrownBy(() -> keeper.check(id, before)).isInstanceOf(Stale.class);

        keeper.change(id, row(id).version(), data("149", "https://wetten.overheid.nl/BWBR0005416"));
        assertThat(row(id).gecontroleerdOp()).as("another text").isNull();
        assertThat(row(id).grondslag()).isEqualTo("Gemeentewet, artikel 149");
        assertThat(bevoegdheden.verloop(id).regels())
                .extracting(BevoegdheidDetail.Regel::wat)
                .containsExactly(
                        BevoegdheidHandeling.GEWIJZIGD,
                        BevoegdheidHandeling.GECONTROLEERD,
                        BevoegdheidHandeling.TOEGEVOEGD);
        assertThat(bevoegdheden.verloop(id).regels().getFirst().toelichting()).isEqualTo("Gemeentewet 147, het riool");
    }

    @Test
    void whatWasWithdrawnStaysToBeReadAndChangesNoMore() {
        BevoegdheidId id = keeper.add(data("147", "https://wetten.overheid.nl/BWBR0005416"));
        assertThatThrownBy(() -> keeper.withdraw(id, row(id).version(), " ")).isInstanceOf(InvalidInput.class);
        keeper.withdraw(id, row(id).version(), "de wet is vervangen");

        assertThat(row(id).ingetrokken()).isTrue();
        assertThatThrownBy(() -> keeper.check(id, row(id).version())).isInstanceOf(IllegalMove.class);
        assertThatThrownBy(() -> keeper.withdraw(id, row(id).version(), "nog eens"))
                .isInstanceOf(IllegalMove.class);
        assertThat(bevoegdheden.verloop(id).regels().getFirst().toelichting()).isEqualTo("de wet is vervangen");
        assertThatThrownBy(() -> bevoegdheden.verloop(new BevoegdheidId(-1))).isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://wetten.overheid.nl/BWBR0005416",
                "https://wetten.overheid.nl.kwaad.example/",
                "https://kwaad.example/?wetten.overheid.nl",
                "https://wetten.overheid.nl@kwaad.example/",
                "javascript:alert(1)",
                "geen adres"
            })
    void onlyAnAddressOfTheLawItselfIsKept(String link) {
        assertThatThrownBy(() -> keeper.add(data("147", link)))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.problems())
                        .extracting(InvalidInput.Problem::field)
                        .containsExactly("link"));
    }

    @Test
    void badInputIsRefusedWithEveryProblem() {
        var nothing = new BevoegdheidData(null, null, null, null, "", " ", "a".repeat(100_000), "", "");
        assertThatThrownBy(() -> keeper.add(nothing))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.problems())
                        .extracting(InvalidInput.Problem::field)
                        .contains("onderwerp", "overheid", "orgaan", "rol", "waarover", "wet", "artikel", "link"));
        var other = new BevoegdheidData(
                BevoegdheidOnderwerp.WATER,
                OrganisatieSoort.WATERSCHAP,
                BestuursorgaanSoort.GEMEENTERAAD,
                BevoegdheidRol.BESLIST,
                "het riool",
                "Gemeentewet",
                "147",
                "https://wetten.overheid.nl/BWBR0005416",
                "");
        assertThatThrownBy(() -> keeper.add(other))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.problems())
                        .extracting(InvalidInput.Problem::key)
                        .containsExactly("bevoegdheid.input.otherOrgaan"));
    }

    @Test
    void everybodyReadsAndOnlyWhoKeepsTheListsChanges() {
        People.as(world.official(World.OMMEN), () -> {
            assertThat(bevoegdheden.all()).isNotEmpty();
            assertThatThrownBy(() -> keeper.check(new BevoegdheidId(1), 0)).isInstanceOf(AccessDeniedException.class);
        });
    }

    private BevoegdheidDetail row(BevoegdheidId id) {
        return bevoegdheden.find(id).orElseThrow();
    }

    private static BevoegdheidData data(String artikel, String link) {
        return new BevoegdheidData(
                BevoegdheidOnderwerp.WATER,
                OrganisatieSoort.GEMEENTE,
                BestuursorgaanSoort.GEMEENTERAAD,
                BevoegdheidRol.BESLIST,
                "het riool",
                "Gemeentewet",
                artikel,
                link,
                "");
    }
}
