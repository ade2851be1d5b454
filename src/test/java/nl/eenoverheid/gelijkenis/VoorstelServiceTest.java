package nl.eenoverheid.gelijkenis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import nl.eenoverheid.Capability;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.StatementBudget;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.signaal.SignaalFilter;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.signaal.Signalen;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import nl.eenoverheid.workspace.WerkruimteService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.Scenario;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;

@ModuleTest(extraIncludes = {"batch", "overheid", "signaal"})
@Capability("A12")
class VoorstelServiceTest {
    private static final List<String> SAID = List.of(
            "De streekbus rijdt niet meer op zondag.",
            "Zonder streekbus komt mijn moeder het dorp niet uit.",
            "Wanneer komt de streekbus terug?",
            "De streekbus zat elke ochtend vol met scholieren.",
            "Een kapper zou mooi zijn.",
            "De kermis was gezellig.");

    private final VoorstelService voorstellen;
    private final OvernameService overname;
    private final SignaalService signalen;
    private final WerkruimteService werkruimten;
    private final StatementBudget statements;
    private final World world;

    private SignedIn writer;
    private SignedIn colleague;
    private WerkruimteId vervoer;

    @Autowired
    VoorstelServiceTest(
            VoorstelService voorstellen,
            OvernameService overname,
            SignaalService signalen,
            WerkruimteService werkruimten,
            StatementBudget statements,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.voorstellen = voorstellen;
        this.overname = overname;
        this.signalen = signalen;
        this.werkruimten = werkruimten;
        this.statements = statements;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void people() {
        writer = world.official(World.OMMEN);
        colleague = world.official(World.DALFSEN);
        vervoer = world.werkruimte(Map.of(writer, WerkruimteRol.EIGENAAR, colleague, WerkruimteRol.DEELNEMER));
        People.signIn(writer);
        SAID.forEach(woorden -> signalen.note(Signalen.data(vervoer, woorden)));
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void groupsAreProposedToWhoAskedAndNothingIsSetByThemselves(Scenario scenario) {
        VoorstelId id = made(scenario);
        VoorstelDetail voorstel = voorstellen.detail(id);
        assertThat(voorstel.gelezen()).isEqualTo(6);
        assertThat(voorstel.overig()).isEqualTo(2);
        assertThat(voorstel.groepen()).singleElement().satisfies(groep -> {
            assertThat(groep.naam()).isEqualTo("streekbus");
            assertThat(groep.aantal()).isEqualTo(4);
            assertThat(groep.eerste()).hasSize(4);
        });
        assertThat(voorstellen.last()).contains(id);
        statements.atMost(3, () -> voorstellen.detail(id));
        assertThat(labelled()).isZero();
    }

    @Test
    void aGroupBecomesALabelAndThatCanBeUndone(Scenario scenario) {
        GroepDetail groep = only(made(scenario));
        voorstellen.takeOut(groep.id(), new SignaalId(groep.eerste().getFirst().id()));
        voorstellen.rename(groep.id(), "bus");
        assertThat(overname.asLabel(groep.id())).isEqualTo(3);
        assertThat(labelled()).isEqualTo(3);
        assertThat(only(voorstellen.last().orElseThrow()).status()).isEqualTo(GroepStatus.LABEL);
        assertThatThrownBy(() -> overname.asLabel(groep.id())).isInstanceOf(IllegalMove.class);
        assertThatThrownBy(() -> voorstellen.rename(groep.id(), "trein")).isInstanceOf(IllegalMove.class);

        overname.undo(groep.id());
        assertThat(labelled()).isZero();
        assertThat(only(voorstellen.last().orElseThrow()).status()).isEqualTo(GroepStatus.OPEN);
    }

    @Test
    void aGroupBecomesAThemeAndTheThemesOfBeforeComeBack(Scenario scenario) {
        GroepDetail groep = only(made(scenario));
        assertThat(overname.asThema(groep.id(), 21L)).isEqualTo(4);
        SignaalId first = new SignaalId(groep.eerste().getFirst().id());
        assertThat(signalen.detail(first).data().thema()).isEqualTo(21L);
        overname.undo(groep.id());
        assertThat(signalen.detail(first).data().thema()).isEqualTo(11L);
    }

    @Test
    void aGroupIsThrownAwayAndPutBack(Scenario scenario) {
        VoorstelId id = made(scenario);
        GroepDetail groep = only(id);
        voorstellen.throwAway(groep.id());
        assertThat(voorstellen.detail(id).groepen()).isEmpty();
        voorstellen.putBack(groep.id());
        assertThat(only(id).status()).isEqualTo(GroepStatus.OPEN);
    }

    @Test
    void aNameIsChecked(Scenario scenario) {
        GroepDetail groep = only(made(scenario));
        assertThatThrownBy(() -> voorstellen.rename(groep.id(), " ")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> voorstellen.rename(groep.id(), "x".repeat(41))).isInstanceOf(InvalidInput.class);
    }

    @Test
    void aProposalIsOfItsOwnerAlone(Scenario scenario) {
        VoorstelId id = made(scenario);
        GroepDetail groep = only(id);
        People.as(colleague, () -> {
            assertThatThrownBy(() -> voorstellen.detail(id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> voorstellen.throwAway(groep.id())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> overname.asLabel(groep.id())).isInstanceOf(NotFound.class);
            assertThat(voorstellen.last()).isEmpty();
        });
        People.as(world.person(World.OMMEN, Rol.MEELEZER), () -> assertThatThrownBy(
                        () -> voorstellen.start(SignaalFilter.ALL))
                .isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void labelsAndCountsGoWithTheRightOnWhatTheyWereMadeOf(Scenario scenario) {
        VoorstelId id = made(scenario, colleague);
        People.as(colleague, () -> assertThat(only(id).naam()).isEqualTo("streekbus"));
        werkruimten.remove(vervoer, colleague.id());
        People.as(colleague, () -> assertThat(voorstellen.detail(id).groepen()).isEmpty());
    }

    private VoorstelId made(Scenario scenario) {
        return made(scenario, writer);
    }

    private VoorstelId made(Scenario scenario, SignedIn who) {
        AtomicReference<VoorstelId> id = new AtomicReference<>();
        scenario.stimulate(() -> People.as(who, () -> id.set(voorstellen.start(SignaalFilter.ALL))))
                .andWaitForStateChange(
                        () -> People.as(who, () -> voorstellen.detail(id.get())),
                        voorstel -> voorstel.status() == VoorstelStatus.KLAAR);
        return id.get();
    }

    private GroepDetail only(VoorstelId id) {
        return voorstellen.detail(id).groepen().getFirst();
    }

    private long labelled() {
        return signalen.list(SignaalFilter.ALL, null).rows().stream()
                .filter(row ->
                        signalen.detail(new SignaalId(row.id())).data().labels().contains("bus"))
                .count();
    }
}
