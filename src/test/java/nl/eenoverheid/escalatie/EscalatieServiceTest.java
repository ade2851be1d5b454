package nl.eenoverheid.escalatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.Capability;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.StatementBudget;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.knoop.KnoopFilter;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.knoop.KnoopListItem;
import nl.eenoverheid.knoop.KnoopService;
import nl.eenoverheid.knoop.Knopen;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.workspace.VerloopRegel;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.Scenario;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;

@ModuleTest
@Capability("H16")
class EscalatieServiceTest {
    private static final LocalDate SOON = LocalDate.of(2026, 3, 20);

    private final EscalatieService escalaties;
    private final EscalatieAntwoordService antwoorden;
    private final KnoopService knopen;
    private final StatementBudget statements;
    private final World world;

    private SignedIn sender;
    private SignedIn receiver;
    private SignedIn both;
    private WerkruimteId here;
    private WerkruimteId there;

    @Autowired
    EscalatieServiceTest(
            EscalatieService escalaties,
            EscalatieAntwoordService antwoorden,
            KnoopService knopen,
            StatementBudget statements,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.escalaties = escalaties;
        this.antwoorden = antwoorden;
        this.knopen = knopen;
        this.statements = statements;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void people() {
        sender = world.official(World.DALFSEN);
        both = world.official(World.OVERIJSSEL);
        receiver = world.official(World.OMMEN);
        here = world.werkruimte(Map.of(sender, WerkruimteRol.EIGENAAR, both, WerkruimteRol.DEELNEMER));
        there = world.werkruimte(Map.of(receiver, WerkruimteRol.EIGENAAR, both, WerkruimteRol.DEELNEMER));
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void aQuestionGoesToAnotherWerkruimteAndBothSidesSeeWhereItComesFromAndWhatBecameOfIt() {
        KnoopId knoop = People.as(both, () -> knopen.raise(Knopen.data(here, "Wie wijst de plek aan?")));
        EscalatieId id = People.as(both, () -> escalaties.pass(knoop, data(there)));

        KnoopListItem arrived = People.as(
                receiver, () -> knopen.list(KnoopFilter.ALL, null).rows().getFirst());
        assertThat(arrived.vraag()).isEqualTo("Wie wijst de plek aan?");
        KnoopId other = new KnoopId(arrived.id());
        People.as(receiver, () -> {
            EscalatieDetail got = escalaties.ofKnoop(other).getFirst();
            assertThat(got.ontvangen()).isTrue();
            assertThat(got.isOntvanger()).isTrue();
            assertThat(got.reden()).isEqualTo("Raad en Staten zijn het oneens.");
            assertThat(got.andere()).as("not a member there").isNull();
            assertThat(got.elders()).isEmpty();
            assertThat(escalaties.ofKnoop(knoop)).isEmpty();
            assertThat(escalaties.waiting(null))
                    .extracting(EscalatieWaiting::knoopId)
                    .containsExactly(other.value());
            antwoorden.accept(id, got.version(), "");
            antwoorden.decide(id, escalaties.ofKnoop(other).getFirst().version(), "De raad wijst de plek aan.");
            assertThat(escalaties.waiting(null)).isEmpty();
        });
        People.as(sender, () -> {
            EscalatieDetail sent = escalaties.ofKnoop(knoop).getFirst();
            assertThat(sent.ontvangen()).isFalse();
            assertThat(sent.status()).isEqualTo(EscalatieStatus.BEANTWOORD);
            assertThat(sent.antwoord()).isEqualTo("De raad wijst de plek aan.");
            assertThat(sent.andere()).as("not a member there").isNull();
            assertThat(soorten(knoop))
                    .containsExactly(
                            "escalatie.verloop.beantwoord",
                            "escalatie.verloop.aangenomen",
                            "escalatie.verloop.voorgelegd",
                            "knoop.verloop.raised");
        });
        assertThat(People.as(receiver, () -> soorten(other))).contains("escalatie.verloop.ontvangen");
        assertThat(People.as(both, () -> escalaties.ofKnoop(knoop).getFirst().andere()))
                .isEqualTo(other.value());
    }

    @Test
    void whoIsNoMemberOfTheOtherWerkruimteCannotPassItThere() {
        KnoopId knoop = People.as(sender, () -> knopen.raise(Knopen.data(here, "Wie wijst de plek aan?")));

        People.as(sender, () -> assertThatThrownBy(() -> escalaties.pass(knoop, data(there)))
                .isInstanceOf(NotFound.class));
        People.as(receiver, () -> assertThatThrownBy(() -> escalaties.pass(knoop, data(null)))
                .isInstanceOf(NotFound.class));
        assertThat(People.as(sender, () -> escalaties.ofKnoop(knoop))).isEmpty();
    }

    @Test
    void badInputIsRefusedWithEveryProblemAndNothingIsPassedTwice() {
        KnoopId knoop = People.as(both, () -> knopen.raise(Knopen.data(here, "Wie wijst de plek aan?")));
        People.as(both, () -> {
            var nothing = new EscalatieData(null, null, "a".repeat(100_000), LocalDate.of(2026, 3, 3));
            assertThatThrownBy(() -> escalaties.pass(knoop, nothing))
                    .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.problems())
                            .extracting(InvalidInput.Problem::field)
                            .containsExactly("orgaan", "uiterlijk", "reden"));
            EscalatieId id = escalaties.pass(knoop, data(null));
            assertThatThrownBy(() -> escalaties.pass(knoop, data(null))).isInstanceOf(IllegalMove.class);
            assertThatThrownBy(() -> antwoorden.withdraw(id, -1, "toch niet")).isInstanceOf(Stale.class);
            assertThatThrownBy(() -> antwoorden.withdraw(id, version(knoop), " "))
                    .isInstanceOf(InvalidInput.class);
            antwoorden.withdraw(id, version(knoop), "toch niet");
            escalaties.pass(knoop, data(null));
            assertThat(escalaties.ofKnoop(knoop))
                    .extracting(EscalatieDetail::status)
                    .containsExactly(EscalatieStatus.VOORGELEGD, EscalatieStatus.INGETROKKEN);
        });
    }

    @Test
    void onlyTheOrganisationOfTheBodySpeaksForIt() {
        KnoopId knoop = People.as(both, () -> knopen.raise(Knopen.data(there, "Wie wijst de plek aan?")));
        EscalatieId id = People.as(both, () -> escalaties.pass(knoop, data(null)));

        People.as(both, () -> assertThatThrownBy(() -> antwoorden.accept(id, version(knoop), ""))
                .isInstanceOf(AccessDeniedException.class));
        People.as(receiver, () -> antwoorden.accept(id, version(knoop), ""));
    }

    @Test
    void anOwnerWhoSpeaksForAnotherSaysOnWhoseWord() {
        KnoopId knoop = People.as(sender, () -> knopen.raise(Knopen.data(here, "Wie wijst de plek aan?")));
        EscalatieId id = People.as(sender, () -> escalaties.pass(knoop, data(null)));

        People.as(sender, () -> {
            assertThatThrownBy(() -> antwoorden.accept(id, version(knoop), " "))
                    .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.problems())
                            .extracting(InvalidInput.Problem::field)
                            .containsExactly("gezegd"));
            antwoorden.accept(id, version(knoop), "De griffier van Ommen, aan de telefoon");
            EscalatieDetail said = escalaties.ofKnoop(knoop).getFirst();
            assertThat(said.status()).isEqualTo(EscalatieStatus.AANGENOMEN);
            assertThat(said.antwoord()).isEqualTo("De griffier van Ommen, aan de telefoon");
            assertThat(said.zegger()).contains(sender.naam());
            assertThat(said.namens()).isTrue();
        });
    }

    @Test
    void whenTheQuestionEndsNothingIsExpectedAnyMore(Scenario scenario) {
        KnoopId knoop = People.as(both, () -> knopen.raise(Knopen.data(there, "Wie wijst de plek aan?")));
        People.as(both, () -> escalaties.pass(knoop, data(null)));

        scenario.stimulate(() -> People.as(both, () -> knopen.withdraw(knoop, "niet meer nodig")))
                .andWaitForStateChange(
                        () -> People.as(
                                both, () -> escalaties.ofKnoop(knoop).getFirst().status()),
                        status -> status == EscalatieStatus.INGETROKKEN)
                .andVerify(status -> assertThat(People.as(receiver, () -> escalaties.waiting(null)))
                        .isEmpty());
        People.as(both, () -> assertThatThrownBy(() -> escalaties.pass(knoop, data(null)))
                .isInstanceOf(IllegalMove.class));
    }

    @Test
    void staysWithinItsStatementBudget() {
        KnoopId knoop = People.as(both, () -> knopen.raise(Knopen.data(here, "Geteld?")));
        People.as(both, () -> {
            escalaties.pass(knoop, data(null));
            statements.atMost(1, () -> escalaties.ofKnoop(knoop));
            statements.atMost(1, () -> escalaties.waiting(null));
        });
    }

    private long version(KnoopId knoop) {
        return escalaties.ofKnoop(knoop).getFirst().version();
    }

    private List<String> soorten(KnoopId knoop) {
        return knopen.detail(knoop).verloop().stream().map(VerloopRegel::soort).toList();
    }

    private static EscalatieData data(WerkruimteId werkruimte) {
        return new EscalatieData(
                Knopen.orgaan("gemeenteraad Ommen"), werkruimte, "Raad en Staten zijn het oneens.", SOON);
    }
}
