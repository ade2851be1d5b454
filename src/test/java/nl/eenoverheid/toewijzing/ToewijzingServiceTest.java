package nl.eenoverheid.toewijzing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import nl.eenoverheid.Capability;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.StatementBudget;
import nl.eenoverheid.TestClock;
import nl.eenoverheid.World;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.signaal.SignaalFilter;
import nl.eenoverheid.signaal.SignaalFilter.Behandeling;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.signaal.SignaalListItem;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.signaal.Signalen;
import nl.eenoverheid.workspace.VerloopRegel;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import nl.eenoverheid.workspace.WerkruimteService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;

@ModuleTest(extraIncludes = {"batch", "bezoek", "overheid", "signaal"})
@Capability({"B5", "B7"})
class ToewijzingServiceTest {
    private final ToewijzingService toewijzingen;
    private final SignaalService signalen;
    private final WerkruimteService werkruimten;
    private final HerinneringRun herinneringen;
    private final StatementBudget statements;
    private final TestClock clock;
    private final World world;
    private SignedIn province;
    private SignedIn ommen;
    private SignedIn dalfsen;
    private SignedIn colleague;
    private SignedIn reader;
    private SignedIn zwolle;
    private WerkruimteId wonen;
    private WerkruimteId elders;
    private SignaalId signaal;

    @Autowired
    ToewijzingServiceTest(
            ToewijzingService toewijzingen,
            SignaalService signalen,
            WerkruimteService werkruimten,
            HerinneringRun herinneringen,
            StatementBudget statements,
            TestClock clock,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.toewijzingen = toewijzingen;
        this.signalen = signalen;
        this.werkruimten = werkruimten;
        this.herinneringen = herinneringen;
        this.statements = statements;
        this.clock = clock;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void signIn() {
        province = world.official(World.OVERIJSSEL);
        ommen = world.official(World.OMMEN);
        dalfsen = world.official(World.DALFSEN);
        colleague = world.official(World.OMMEN);
        reader = world.official(World.OMMEN);
        zwolle = world.official(World.ZWOLLE);
        elders = world.werkruimte(Map.of(province, WerkruimteRol.EIGENAAR, zwolle, WerkruimteRol.DEELNEMER));
        wonen = world.werkruimte(Map.of(
                province,
                WerkruimteRol.EIGENAAR,
                ommen,
                WerkruimteRol.DEELNEMER,
                colleague,
                WerkruimteRol.DEELNEMER,
                dalfsen,
                WerkruimteRol.DEELNEMER,
                reader,
                WerkruimteRol.LEZER));
        People.signIn(province);
        signaal = signalen.note(Signalen.data(wonen, "De stoeptegels liggen los"));
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void askedOrganisationTakesItAndEverybodySeesThat() {
        assertThat(now().status()).isEqualTo(ToewijzingStatus.NIEMAND);
        assign(ommen, "");

        ToewijzingDetail asked = now();
        assertThat(asked.behandelaar()).isEqualTo("Ommen");
        assertThat(asked.uiterlijk()).isEqualTo(LocalDate.of(2026, 3, 10));
        assertThat(asked.may(ToewijzingAct.ACCEPT)).isFalse();
        People.as(ommen, () -> {
            assertThat(waiting()).containsExactly(signaal.value());
            assertThat(heard(Behandeling.WACHT_OP_ONS)).containsExactly(signaal.value());
            toewijzingen.accept(signaal, now().version());
            assertThat(waiting()).isEmpty();
            assertThat(heard(Behandeling.WACHT_OP_ONS)).isEmpty();
            assertThat(heard(Behandeling.VAN_ONS)).containsExactly(signaal.value());
            assertThat(heard(Behandeling.VAN_MIJ)).containsExactly(signaal.value());
        });
        assertThat(now().status()).isEqualTo(ToewijzingStatus.AANGENOMEN);
        assertThat(now().persoon()).isEqualTo(ommen.naam());
        assertThat(signalen.detail(signaal).verloop())
                .extracting(VerloopRegel::soort)
                .startsWith("toewijzing.verloop.aangenomen", "toewijzing.verloop.toegewezen");
    }

    @Test
    void whatNobodyHasIsForWhoeverSaysItIsTheirs() {
        People.as(dalfsen, () -> {
            toewijzingen.accept(signaal, 0);
            assertThat(now().behandelaar()).isEqualTo("Dalfsen");
            assertThat(now().status()).isEqualTo(ToewijzingStatus.AANGENOMEN);
        });
    }

    @Test
    void refusalReturnsToWhoSentItAlongTheChain() {
        assign(ommen, "");
        People.as(ommen, () -> assign(dalfsen, "die stoep is van Dalfsen"));
        People.as(dalfsen, () -> {
            assertThatThrownBy(() -> toewijzingen.refuse(signaal, now().version(), " "))
                    .isInstanceOf(InvalidInput.class);
            toewijzingen.refuse(signaal, now().version(), "dat is een provinciale weg");
        });

        ToewijzingDetail back = now();
        assertThat(back.status()).isEqualTo(ToewijzingStatus.TERUG);
        assertThat(back.behandelaar()).isEqualTo("Ommen");
        assertThat(back.persoon()).isEqualTo(ommen.naam());
        assertThat(back.stappen())
                .extracting(ToewijzingDetail.Stap::soort)
                .containsExactly(StapSoort.TOEGEWEZEN, StapSoort.DOORGEGEVEN, StapSoort.GEWEIGERD);
        assertThat(back.last().orElseThrow().reden()).isEqualTo("dat is een provinciale weg");
        People.as(ommen, () -> {
            assertThat(waiting()).containsExactly(signaal.value());
            assertThatThrownBy(() -> toewijzingen.refuse(signaal, now().version(), "wij ook niet"))
                    .isInstanceOf(IllegalMove.class);
            assign(province, "het is jullie weg");
        });
        toewijzingen.accept(signaal, now().version());
        assertThat(now().behandelaar()).isEqualTo("Provincie Overijssel");
    }

    @Test
    void askingAnotherWhileSomebodyHasItNeedsAReason() {
        assign(ommen, "");
        assertThatThrownBy(() -> assign(dalfsen, " "))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.problems())
                        .extracting(InvalidInput.Problem::field)
                        .containsExactly("reden"));
        assertThatThrownBy(() -> assign(ommen, "nog eens")).isInstanceOf(IllegalMove.class);
        assertThatThrownBy(() -> toewijzingen.assign(
                        signaal, now().version(), new ToewijzingData(null, null, null, "x".repeat(1001))))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.problems())
                        .extracting(InvalidInput.Problem::field)
                        .containsExactly("naar", "reden"));
    }

    @Test
    void onlyWhoSeesItIsAskedAndItCanBePlacedForThem() {
        assertThatThrownBy(() -> assign(zwolle, "")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> toewijzingen.assign(signaal, 0, data(ommen, dalfsen.id(), null, "")))
                .as("a person of another organisation")
                .isInstanceOf(InvalidInput.class);

        List<ToewijzingKeuze> choices = toewijzingen.choices(signaal);
        assertThat(choices)
                .extracting(ToewijzingKeuze::naam, ToewijzingKeuze::werkruimte)
                .containsExactly(
                        tuple("Dalfsen", null),
                        tuple("Ommen", null),
                        tuple("Provincie Overijssel", null),
                        tuple("Zwolle", elders));
        assertThat(choices.get(1).mensen())
                .as("a reader handles nothing")
                .extracting(ToewijzingKeuze.Persoon::id)
                .containsExactlyInAnyOrder(ommen.id(), colleague.id());
        toewijzingen.assign(signaal, 0, data(zwolle, zwolle.id(), elders, ""));
        People.as(zwolle, () -> {
            assertThat(now().persoon()).isEqualTo(zwolle.naam());
            assertThat(heard(Behandeling.WACHT_OP_ONS)).containsExactly(signaal.value());
            toewijzingen.accept(signaal, now().version());
        });
    }

    @Test
    void directingOrganisationWatchesAndMayAskAnother() {
        assertThatThrownBy(() -> toewijzingen.direct(signaal, 0, organisatie(province), "wij"))
                .isInstanceOf(IllegalMove.class);
        assign(ommen, "");
        toewijzingen.direct(signaal, now().version(), organisatie(dalfsen), "Dalfsen kent de weg");

        assertThat(now().regie()).isEqualTo("Dalfsen");
        assertThat(now().behandelaar()).isEqualTo("Ommen");
        People.as(dalfsen, () -> {
            assertThat(waiting()).as("only who handles has to act").isEmpty();
            assertThat(heard(Behandeling.REGIE)).containsExactly(signaal.value());
            assertThatThrownBy(() -> toewijzingen.accept(signaal, now().version()))
                    .isInstanceOf(AccessDeniedException.class);
            assign(province, "Ommen heeft geen mensen");
        });
        toewijzingen.direct(signaal, now().version(), null, "niet meer nodig");
        assertThat(now().regie()).isNull();
        assertThatThrownBy(() -> toewijzingen.direct(signaal, now().version(), null, "nog eens"))
                .isInstanceOf(IllegalMove.class);
    }

    @Test
    void othersOnlyLookAndStrangersSeeNothing() {
        assign(ommen, "");
        SignedIn stranger = world.official(World.OMMEN);
        long version = now().version();
        People.as(reader, () -> {
            assertThat(now().behandelaar()).isEqualTo("Ommen");
            assertThat(now().acts()).isEmpty();
            refused(AccessDeniedException.class, version);
        });
        People.as(dalfsen, () -> {
            assertThat(now().acts()).containsExactlyInAnyOrder(ToewijzingAct.ASSIGN, ToewijzingAct.DIRECT);
            assertThatThrownBy(() -> toewijzingen.accept(signaal, version)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> toewijzingen.refuse(signaal, version, "nee"))
                    .isInstanceOf(AccessDeniedException.class);
        });
        People.as(stranger, () -> {
            assertThatThrownBy(() -> toewijzingen.ofSignaal(signaal)).isInstanceOf(NotFound.class);
            assertThat(toewijzingen.choices(signaal)).isEmpty();
            assertThat(waiting()).isEmpty();
            refused(NotFound.class, version);
        });
    }

    @Test
    void acceptingAndRefusingAtOnceIsWonByOne() throws Exception {
        assign(ommen, "");
        long version = now().version();
        var start = new CountDownLatch(1);

        List<CompletableFuture<Boolean>> acts = Stream.<Runnable>of(
                        () -> People.as(ommen, () -> toewijzingen.accept(signaal, version)),
                        () -> People.as(colleague, () -> toewijzingen.refuse(signaal, version, "niet van ons")),
                        () -> People.as(province, () -> assign(dalfsen, "liever Dalfsen", version)))
                .map(act -> CompletableFuture.supplyAsync(() -> won(act, start)))
                .toList();
        start.countDown();

        int won = 0;
        for (CompletableFuture<Boolean> act : acts) {
            won += act.get() ? 1 : 0;
        }
        assertThat(won).isEqualTo(1);
        assertThat(now().stappen()).hasSize(2);
    }

    @Test
    void whoDoesNotAnswerIsRemindedOnceAndColleaguesSeeItThen() {
        toewijzingen.assign(signaal, 0, data(ommen, ommen.id(), null, ""));
        People.as(colleague, () -> assertThat(waiting()).as("asked by name").isEmpty());
        assertThat(late()).isEmpty();

        clock.advance(Duration.ofDays(8));
        assertThat(late()).containsExactly(signaal.value());
        herinneringen.daily();
        assertThat(late()).isEmpty();
        People.as(colleague, () -> assertThat(waiting()).containsExactly(signaal.value()));
        People.as(ommen, () -> assertThat(toewijzingen.waiting(null).getFirst().teLaat())
                .isEqualTo(1));

        signalen.drop(signaal, "er liggen geen tegels meer");
        People.as(ommen, () -> {
            assertThat(waiting()).as("dropped").isEmpty();
            assertThat(heard(Behandeling.WACHT_OP_ONS)).isEmpty();
        });
    }

    @Test
    void readingTakesFewStatements() {
        assign(ommen, "");
        werkruimten.mine();
        statements.atMost(2, () -> toewijzingen.ofSignaal(signaal));
        statements.atMost(1, () -> toewijzingen.choices(signaal));
        statements.atMost(1, () -> toewijzingen.waiting(null));
    }

    private void refused(Class<? extends Exception> how, long version) {
        assertThatThrownBy(() -> toewijzingen.assign(signaal, version, data(dalfsen, null, null, "zomaar")))
                .isInstanceOf(how);
        assertThatThrownBy(() -> toewijzingen.accept(signaal, version)).isInstanceOf(how);
        assertThatThrownBy(() -> toewijzingen.refuse(signaal, version, "nee")).isInstanceOf(how);
        assertThatThrownBy(() -> toewijzingen.direct(signaal, version, organisatie(ommen), "ja"))
                .isInstanceOf(how);
    }

    private static boolean won(Runnable act, CountDownLatch start) {
        try {
            start.await();
            act.run();
            return true;
        } catch (Stale | AccessDeniedException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void assign(SignedIn to, String reden) {
        assign(to, reden, now().version());
    }

    private void assign(SignedIn to, String reden, long version) {
        toewijzingen.assign(signaal, version, data(to, null, null, reden));
    }

    private static ToewijzingData data(SignedIn to, AccountId persoon, WerkruimteId place, String reden) {
        return new ToewijzingData(organisatie(to), persoon, place, reden);
    }

    private static OrganisatieId organisatie(SignedIn person) {
        return person.organisatie();
    }

    private ToewijzingDetail now() {
        return toewijzingen.ofSignaal(signaal);
    }

    private List<Long> waiting() {
        return toewijzingen.waiting(null).stream().map(WaitingToewijzing::id).toList();
    }

    private List<Long> late() {
        return herinneringen.due().stream()
                .map(Herinnering::signaalId)
                .filter(Set.of(signaal.value())::contains)
                .toList();
    }

    private List<Long> heard(Behandeling behandeling) {
        return signalen
                .list(new SignaalFilter(null, null, null, null, null, null, false, null, null, behandeling, null), null)
                .rows()
                .stream()
                .map(SignaalListItem::id)
                .toList();
    }
}
