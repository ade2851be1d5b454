package nl.eenoverheid.weergave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import nl.eenoverheid.Capability;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.StatementBudget;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.jspecify.annotations.Nullable;
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
@Capability("B8")
class WeergaveServiceTest {
    private static final String LIST = "gehoord";

    private final WeergaveService weergaven;
    private final StatementBudget statements;
    private final World world;

    private SignedIn owner;
    private SignedIn maker;
    private SignedIn reader;
    private SignedIn stranger;
    private WerkruimteId wonen;

    @Autowired
    WeergaveServiceTest(
            WeergaveService weergaven,
            StatementBudget statements,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.weergaven = weergaven;
        this.statements = statements;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void people() {
        owner = world.official(World.OMMEN);
        maker = world.official(World.DALFSEN);
        reader = world.official(World.ZWOLLE);
        stranger = world.official(World.OVERIJSSEL);
        wonen = world.werkruimte(
                Map.of(owner, WerkruimteRol.EIGENAAR, maker, WerkruimteRol.DEELNEMER, reader, WerkruimteRol.LEZER));
        People.signIn(maker);
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void myOwnIsForMeAlone() {
        keep("Zorgen", "soort=ZORG", null);

        assertThat(weergaven.of(LIST)).singleElement().satisfies(each -> {
            assertThat(each.path()).isEqualTo("gehoord?soort=ZORG");
            assertThat(each.canRemove()).isTrue();
        });
        assertThat(weergaven.of("duidingen")).isEmpty();
        People.as(owner, () -> assertThat(weergaven.of(LIST)).isEmpty());
    }

    @Test
    void whatIsSharedIsSeenInThatWerkruimteOnly() {
        keep("Zorgen", "soort=ZORG", wonen);

        People.as(reader, () -> assertThat(weergaven.of(LIST))
                .singleElement()
                .satisfies(each -> assertThat(each.canRemove()).isFalse()));
        People.as(stranger, () -> assertThat(weergaven.of(LIST)).isEmpty());
    }

    @Test
    void mineComeFirstThenTheSharedOnesByName() {
        keep("Vragen", "soort=VRAAG", wonen);
        keep("Ideeën", "soort=IDEE", wonen);
        keep("Zorgen", "soort=ZORG", null);

        assertThat(weergaven.of(LIST)).extracting(WeergaveListItem::naam).containsExactly("Zorgen", "Ideeën", "Vragen");
    }

    @Test
    void theMakerOrAnOwnerTakesASharedOneAway() {
        WeergaveId mine = keep("Zorgen", "soort=ZORG", wonen);
        WeergaveId other = keep("Vragen", "soort=VRAAG", wonen);

        People.as(reader, () -> assertThatThrownBy(() -> weergaven.remove(mine))
                .isInstanceOf(AccessDeniedException.class));
        People.as(
                stranger, () -> assertThatThrownBy(() -> weergaven.remove(mine)).isInstanceOf(NotFound.class));
        People.as(owner, () -> weergaven.remove(other));
        weergaven.remove(mine);

        assertThat(weergaven.of(LIST)).isEmpty();
    }

    @Test
    void nobodyElseTakesMyOwnAway() {
        WeergaveId mine = keep("Zorgen", "soort=ZORG", null);

        People.as(owner, () -> assertThatThrownBy(() -> weergaven.remove(mine)).isInstanceOf(NotFound.class));
    }

    @Test
    void aReaderSharesNothingAndAStrangerLearnsNothing() {
        People.as(reader, () -> assertThatThrownBy(() -> keep("Zorgen", "", wonen))
                .isInstanceOf(AccessDeniedException.class));
        People.as(stranger, () -> assertThatThrownBy(() -> keep("Zorgen", "", wonen))
                .isInstanceOf(NotFound.class));
    }

    @Test
    void aNameStandsOnceInAList() {
        keep("Zorgen", "soort=ZORG", null);

        assertThatThrownBy(() -> keep("Zorgen", "soort=VRAAG", null))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.problems())
                        .extracting(InvalidInput.Problem::key)
                        .containsExactly("weergave.input.known"));
        keep("Zorgen", "soort=ZORG", wonen);
    }

    @Test
    void thereIsAnEndToThem() {
        for (int i = 0; i < WeergaveService.MOST; i++) {
            keep("Lijst " + i, "", null);
        }

        assertThatThrownBy(() -> keep("Nog een", "", null))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.problems())
                        .extracting(InvalidInput.Problem::key)
                        .containsExactly("weergave.input.many"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "//elders.example", "javascript:alert(1)", "gehoord/../beheer", "gehoord?x=1", "GEHOORD"})
    void aPathThatIsNoListIsRefused(String path) {
        assertThatThrownBy(() -> weergaven.keep(new WeergaveData("Zorgen", path, "", null)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void theMenuAsksOnce() {
        keep("Zorgen", "soort=ZORG", wonen);
        weergaven.of(LIST);

        statements.atMost(1, () -> weergaven.of(LIST));
    }

    private WeergaveId keep(String naam, String vraag, @Nullable WerkruimteId werkruimte) {
        return weergaven.keep(new WeergaveData(naam, LIST, vraag, werkruimte));
    }
}
