package nl.eenoverheid.toewijzing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenoverheid.Capability;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.StatementBudget;
import nl.eenoverheid.World;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.batch.BatchData;
import nl.eenoverheid.batch.BatchId;
import nl.eenoverheid.batch.BatchProgress;
import nl.eenoverheid.batch.BatchService;
import nl.eenoverheid.batch.BatchStatus;
import nl.eenoverheid.bericht.MailServer;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.signaal.SignaalFilter;
import nl.eenoverheid.signaal.SignaalFilter.Behandeling;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.signaal.Signalen;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;

@ModuleTest(extraIncludes = {"batch", "bezoek", "overheid", "signaal"})
@Capability("B7")
class AssignServiceTest {
    private final AssignService assignments;
    private final ToewijzingService toewijzingen;
    private final SignaalService signalen;
    private final BatchService batches;
    private final StatementBudget statements;
    private final ApplicationContext context;
    private final World world;
    private SignedIn province;
    private SignedIn ommen;
    private SignedIn dalfsen;
    private SignedIn reader;
    private SignedIn stranger;
    private WerkruimteId wonen;
    private WerkruimteId klein;
    private SignaalId stoep;
    private SignaalId put;

    @Autowired
    AssignServiceTest(
            AssignService assignments,
            ToewijzingService toewijzingen,
            SignaalService signalen,
            BatchService batches,
            StatementBudget statements,
            ApplicationContext context,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.assignments = assignments;
        this.toewijzingen = toewijzingen;
        this.signalen = signalen;
        this.batches = batches;
        this.statements = statements;
        this.context = context;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void people() {
        province = world.official(World.OVERIJSSEL);
        ommen = world.official(World.OMMEN);
        dalfsen = world.official(World.DALFSEN);
        reader = world.official(World.OMMEN);
        stranger = world.official(World.ZWOLLE);
        wonen = world.werkruimte(Map.of(
                province,
                WerkruimteRol.EIGENAAR,
                ommen,
                WerkruimteRol.DEELNEMER,
                dalfsen,
                WerkruimteRol.DEELNEMER,
                reader,
                WerkruimteRol.LEZER));
        klein = world.werkruimte(Map.of(province, WerkruimteRol.EIGENAAR, dalfsen, WerkruimteRol.DEELNEMER));
        People.signIn(province);
        stoep = note(wonen, "De stoeptegels liggen los");
        put = note(klein, "De put loopt over");
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void manyAreAssignedAndThoseThatTheOrganisationDoesNotSeeAreCounted() {
        BatchId id = start(ask(ommen, null, ""), stoep, put);

        assertThat(finished(id, BatchStatus.DONE))
                .extracting(BatchProgress::done, BatchProgress::refused)
                .containsExactly(1, 1);
        assertThat(of(stoep).behandelaar()).isEqualTo("Ommen");
        assertThat(of(put).status()).isEqualTo(ToewijzingStatus.NIEMAND);
        People.as(ommen, () -> assertThat(toewijzingen.waiting(null))
                .extracting(WaitingToewijzing::id)
                .containsExactly(stoep.value()));
        assertThat(finished(start(ask(ommen, null, "nog eens"), stoep), BatchStatus.DONE)
                        .same())
                .isEqualTo(1);
    }

    @Test
    void onlyWhatNobodyTouchedSinceIsTakenBack() {
        BatchId id = start(ask(dalfsen, dalfsen.id(), ""), stoep, put);
        finished(id, BatchStatus.DONE);
        People.as(dalfsen, () -> toewijzingen.accept(put, of(put).version()));

        batches.undo(id);

        assertThat(finished(id, BatchStatus.UNDONE))
                .extracting(BatchProgress::takenBack, BatchProgress::kept)
                .containsExactly(1, 1);
        assertThat(of(put).status()).isEqualTo(ToewijzingStatus.AANGENOMEN);
        assertThat(of(stoep).status()).isEqualTo(ToewijzingStatus.NIEMAND);
        assertThat(of(stoep).stappen())
                .as("what was done stays known")
                .extracting(ToewijzingDetail.Stap::soort)
                .containsExactly(StapSoort.TOEGEWEZEN, StapSoort.TERUGGENOMEN);
        People.as(dalfsen, () -> {
            assertThat(toewijzingen.waiting(null)).isEmpty();
            assertThat(heardByUs()).containsExactly(put.value());
        });
        toewijzingen.assign(stoep, of(stoep).version(), ask(ommen, null, "").single());
        assertThat(of(stoep).behandelaar()).isEqualTo("Ommen");
    }

    @Test
    void whoeverHandledItBeforeDoesSoAgain() {
        toewijzingen.assign(stoep, 0, ask(ommen, ommen.id(), "").single());
        ToewijzingDetail before = of(stoep);

        String was = assignments
                .assign(stoep, ask(dalfsen, null, "de grond is van Dalfsen"))
                .orElseThrow();
        assertThat(of(stoep).behandelaar()).isEqualTo("Dalfsen");
        assertThat(assignments.takeBack(stoep, was)).isTrue();

        assertThat(of(stoep))
                .extracting(
                        ToewijzingDetail::status,
                        ToewijzingDetail::behandelaar,
                        ToewijzingDetail::persoon,
                        ToewijzingDetail::uiterlijk)
                .containsExactly(before.status(), "Ommen", ommen.naam(), before.uiterlijk());
        People.as(ommen, () -> toewijzingen.refuse(stoep, of(stoep).version(), "niet van ons"));
        assertThat(of(stoep).behandelaar()).as("it returns to who asked first").isEqualTo("Provincie Overijssel");
        assertThat(assignments.takeBack(stoep, was)).as("once only").isFalse();
    }

    @Test
    void whatNobodyElseDidIsNotTakenBackByAnother() {
        String was = assignments.assign(stoep, ask(dalfsen, null, "")).orElseThrow();

        People.as(ommen, () -> assertThat(assignments.takeBack(stoep, was)).isFalse());
        People.as(reader, () -> assertThatThrownBy(() -> assignments.takeBack(stoep, was))
                .isInstanceOf(AccessDeniedException.class));
        People.as(stranger, () -> assertThatThrownBy(() -> assignments.takeBack(stoep, was))
                .isInstanceOf(NotFound.class));
        assertThat(of(stoep).behandelaar()).isEqualTo("Dalfsen");
    }

    @Test
    void whoMayNotAssignDoesNotAssignManyEither() {
        toewijzingen.assign(stoep, 0, ask(dalfsen, null, "").single());
        People.as(reader, () -> {
            assertThatThrownBy(() -> assignments.assign(stoep, ask(ommen, null, "zomaar")))
                    .isInstanceOf(AccessDeniedException.class);
        });
        People.as(stranger, () -> {
            assertThatThrownBy(() -> assignments.assign(stoep, ask(stranger, null, "van ons")))
                    .isInstanceOf(NotFound.class);
            assertThat(assignments.plan(Set.of(stoep.value(), put.value())).keuzes())
                    .isEmpty();
            assertThat(finished(stranger, start(ask(stranger, null, "van ons"), stoep, put), BatchStatus.DONE)
                            .refused())
                    .isEqualTo(2);
        });
    }

    @Test
    void badInputIsRefusedAndNothingIsDone() {
        toewijzingen.assign(stoep, 0, ask(ommen, null, "").single());

        assertThatThrownBy(() -> assignments.assign(stoep, ask(dalfsen, null, " ")))
                .as("who has it wants to know why")
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> assignments.assign(put, new AssignData(null, null, "x".repeat(1001))))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.problems())
                        .extracting(InvalidInput.Problem::field)
                        .containsExactly("naar", "reden"));
        assertThatThrownBy(() -> assignments.assign(put, ask(ommen, dalfsen.id(), "")))
                .as("a person of another organisation")
                .isInstanceOf(InvalidInput.class);
        assertThat(Stream.of("", "x", "1", ":1:", "1:2", "99999999999999999999::", "-1::"))
                .allSatisfy(
                        text -> assertThatThrownBy(() -> AssignData.of(text)).isInstanceOf(InvalidInput.class));
        assertThat(AssignData.of(ask(ommen, null, "dit: is\nvan jullie").text()))
                .isEqualTo(ask(ommen, null, "dit: is\nvan jullie"));
    }

    @Test
    void beforehandItSaysWhoSeesHowMany() {
        toewijzingen.assign(put, 0, ask(dalfsen, null, "").single());

        AssignPlan plan = assignments.plan(Set.of(stoep.value(), put.value()));

        assertThat(plan.behandeld()).isEqualTo(1);
        assertThat(plan.keuzes())
                .extracting(AssignKeuze::naam, AssignKeuze::ziet)
                .containsExactly(tuple("Dalfsen", 2), tuple("Provincie Overijssel", 2), tuple("Ommen", 1));
        assertThat(plan.keuzes().getLast().mensen())
                .as("a reader handles nothing")
                .extracting(AssignKeuze.Persoon::id, AssignKeuze.Persoon::ziet)
                .containsExactly(tuple(ommen.id(), 1));
        statements.atMost(2, () -> assignments.plan(Set.of(stoep.value(), put.value())));
    }

    @Test
    void aStepAsksTheDatabaseLittle() {
        statements.atMost(16, () -> assignments.assign(stoep, ask(ommen, null, "")));
    }

    @Test
    void whoIsAskedGetsOneLetterForAll() throws Exception {
        SignaalId tegel = note(wonen, "Er ligt een tegel los");
        var server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        server.start();
        try {
            var post = new ToewijzingPost(
                    context.getBean(JdbcClient.class),
                    MailServer.post(server.getSmtp().getPort(), context));
            var step = new AssignStep(assignments, post, context.getBean(CurrentAccount.class));
            String choice = ask(ommen, null, "").text();
            step.take(stoep, choice);
            step.take(tegel, choice);
            step.ended(choice, Set.of(stoep.value(), tegel.value()));
            step.ended(choice, Set.of());

            assertThat(server.getReceivedMessages())
                    .as("no reader is asked")
                    .singleElement()
                    .satisfies(letter -> assertThat(GreenMailUtil.getWholeMessage(letter))
                            .contains("2 signalen", "behandeling=WACHT_OP_ONS")
                            .doesNotContain("tegel"));
        } finally {
            server.stop();
        }
    }

    private BatchId start(AssignData data, SignaalId... many) {
        return batches.start(new BatchData(
                "ASSIGN",
                data.text(),
                "Toegewezen",
                Arrays.stream(many).map(SignaalId::value).collect(Collectors.toSet())));
    }

    private BatchProgress finished(BatchId id, BatchStatus status) {
        return finished(province, id, status);
    }

    private BatchProgress finished(SignedIn who, BatchId id, BatchStatus status) {
        await().until(() -> People.as(who, () -> batches.progress(id).status() == status));
        return People.as(who, () -> batches.progress(id));
    }

    private static AssignData ask(SignedIn to, AccountId persoon, String reden) {
        return new AssignData(to.organisatie(), persoon, reden);
    }

    private ToewijzingDetail of(SignaalId signaal) {
        return toewijzingen.ofSignaal(signaal);
    }

    private SignaalId note(WerkruimteId werkruimte, String woorden) {
        return signalen.note(Signalen.data(werkruimte, woorden));
    }

    private List<Long> heardByUs() {
        return List.copyOf(signalen.ids(
                new SignaalFilter(null, null, null, null, null, null, false, null, null, Behandeling.VAN_ONS, null),
                10));
    }
}
