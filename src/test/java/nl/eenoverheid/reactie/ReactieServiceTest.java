package nl.eenoverheid.reactie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import nl.eenoverheid.Capability;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.StatementBudget;
import nl.eenoverheid.TestClock;
import nl.eenoverheid.World;
import nl.eenoverheid.access.CodeRefused;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.signaal.Signalen;
import nl.eenoverheid.workspace.VerloopRegel;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest(extraIncludes = {"bezoek", "overheid", "signaal"})
@Capability("B6")
class ReactieServiceTest {
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 12);

    private final ReactieService reacties;
    private final ReactieAntwoordService antwoorden;
    private final ReactieRun run;
    private final SignaalService signalen;
    private final StatementBudget statements;
    private final TestClock clock;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final World world;
    private SignedIn province;
    private SignedIn ommen;
    private SignedIn reader;
    private SignedIn guest;
    private SignaalId signaal;

    @Autowired
    ReactieServiceTest(
            ReactieService reacties,
            ReactieAntwoordService antwoorden,
            ReactieRun run,
            SignaalService signalen,
            StatementBudget statements,
            TestClock clock,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.reacties = reacties;
        this.antwoorden = antwoorden;
        this.run = run;
        this.signalen = signalen;
        this.statements = statements;
        this.clock = clock;
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(manager);
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void signIn() {
        province = world.official(World.OVERIJSSEL);
        ommen = world.official(World.OMMEN);
        reader = world.official(World.OVERIJSSEL);
        guest = world.official(World.OVERIJSSEL);
        WerkruimteId wonen = world.werkruimte(Map.of(
                province,
                WerkruimteRol.EIGENAAR,
                ommen,
                WerkruimteRol.DEELNEMER,
                reader,
                WerkruimteRol.LEZER,
                guest,
                WerkruimteRol.GAST));
        People.signIn(province);
        signaal = signalen.note(Signalen.data(wonen, "De speeltuin is ’s avonds dicht, zegt mevrouw Jansen"));
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void whoIsAskedReadsOnlyWhatWasChosenAndAnswersOnce() {
        String token = ask();
        People.signOut();
        ReactieVraag vraag = antwoorden.question(token);
        assertThat(vraag.tekst()).isEqualTo("De speeltuin is ’s avonds dicht");
        assertThat(vraag.vraag()).isEqualTo("Klopt dat?");
        assertThat(vraag.toString()).doesNotContain("Jansen", "bestuur@speeltuin.example");

        antwoorden.answer(token, "Ja, sinds de winter.");

        ReactieVraag after = antwoorden.question(token);
        assertThat(after.beantwoord()).isTrue();
        assertThat(after.vraag() + after.tekst())
                .as("words are not shown again")
                .isEmpty();
        assertThatThrownBy(() -> antwoorden.answer(token, "Nog iets")).isInstanceOf(NotFound.class);
        People.signIn(ommen);
        assertThat(rows()).singleElement().satisfies(row -> {
            assertThat(row.status()).isEqualTo(ReactieStatus.BEANTWOORD);
            assertThat(row.wie()).isEqualTo("bestuur van de speeltuin");
            assertThat(row.antwoord()).isEqualTo("Ja, sinds de winter.");
            assertThat(row.mayManage()).isFalse();
        });
        assertThat(signalen.detail(signaal).verloop())
                .extracting(VerloopRegel::soort)
                .startsWith("reactie.verloop.answered", "reactie.verloop.asked");
    }

    @Test
    void linkThatWasGuessedEndedOrTakenBackLooksTheSame(AssertablePublishedEvents events) {
        String expired = ask();
        String withdrawn = ask();
        String renewed = ask();
        reacties.withdraw(new ReactieId(rows().get(1).id()));
        String fresh = reacties.renew(new ReactieId(rows().getFirst().id()));
        assertThat(antwoorden.question(fresh).beantwoord()).isFalse();
        clock.advance(Duration.ofDays(10));
        People.signOut();

        for (String token : List.of(expired, withdrawn, renewed, fresh, "geraden", "", "%", "' or 1=1 --")) {
            assertThatThrownBy(() -> antwoorden.question(token)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> antwoorden.answer(token, "Ik was het")).isInstanceOf(NotFound.class);
        }
        assertThat(events.ofType(CodeRefused.class))
                .as("each try counts against the address")
                .hasSize(16);
        People.signIn(province);
        assertThat(rows())
                .extracting(ReactieListItem::status)
                .containsExactly(ReactieStatus.VERLOPEN, ReactieStatus.INGETROKKEN, ReactieStatus.VERLOPEN);
    }

    @Test
    void onTheLastDayItStillWorks() {
        String token = ask();
        clock.advance(Duration.ofDays(9));
        assertThat(antwoorden.question(token).uiterlijk()).isEqualTo(LAST_DAY);
        antwoorden.answer(token, "Op de valreep");
    }

    @Test
    void answeringTwiceAtTheSameMomentIsTakenOnce() throws Exception {
        String token = ask();
        var start = new CountDownLatch(1);
        List<CompletableFuture<Boolean>> answers = Stream.of("een", "twee", "drie")
                .map(text -> CompletableFuture.supplyAsync(() -> answered(token, text, start)))
                .toList();
        start.countDown();
        int taken = 0;
        for (CompletableFuture<Boolean> answer : answers) {
            taken += answer.get() ? 1 : 0;
        }
        assertThat(taken).isEqualTo(1);
    }

    @Test
    void reminderHasALinkOfItsOwnAndComesOnce() {
        ask();
        assertThat(run.ending()).isEmpty();
        sent();
        clock.advance(Duration.ofDays(8));
        assertThat(ending()).hasSize(1);
        run.daily();
        assertThat(ending()).isEmpty();
        assertThat(jdbc.sql("select count(*) from reactie where signaal_id = ? and herinnering_token is not null")
                        .param(signaal.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void addressIsForgottenWhenItIsOfNoUse() {
        ask();
        clock.advance(Duration.ofDays(9 + 28));
        run.daily();
        assertThat(address()).isNotEmpty();
        clock.advance(Duration.ofDays(1));
        run.daily();
        assertThat(address()).isEmpty();
    }

    @Test
    void onlyTheOrganisationThatAskedDoesMoreWithTheQuestion() {
        String token = ask();
        ReactieId id = new ReactieId(rows().getFirst().id());
        SignedIn stranger = world.official(World.OVERIJSSEL);
        for (SignedIn person : List.of(reader, guest)) {
            People.as(person, () -> {
                assertThat(reacties.mayAsk(signaal)).isFalse();
                assertThat(rows()).singleElement().satisfies(row -> assertThat(row.mayManage())
                        .isFalse());
                assertThatThrownBy(this::ask).isInstanceOf(AccessDeniedException.class);
            });
        }
        for (SignedIn person : List.of(ommen, reader, guest)) {
            People.as(person, () -> refused(id, token, AccessDeniedException.class));
        }
        People.as(stranger, () -> {
            assertThat(rows()).isEmpty();
            assertThatThrownBy(this::ask).isInstanceOf(NotFound.class);
            refused(id, token, NotFound.class);
        });
    }

    @Test
    void whatEndedIsNotSentAgain() {
        ask();
        ReactieId id = new ReactieId(rows().getFirst().id());
        reacties.withdraw(id);
        assertThatThrownBy(() -> reacties.withdraw(id)).isInstanceOf(IllegalMove.class);
        assertThatThrownBy(() -> reacties.renew(id)).isInstanceOf(IllegalMove.class);
        assertThatThrownBy(() -> reacties.mail("geraden")).isInstanceOf(NotFound.class);
    }

    @Test
    void badInputIsRefusedAtItsFields() {
        assertThatThrownBy(() -> reacties.ask(signaal, new ReactieData(" ", "geen adres", "", "x".repeat(4001), null)))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.problems())
                        .extracting(InvalidInput.Problem::field)
                        .containsExactly("wie", "email", "vraag", "tekst", "uiterlijk"));
        for (LocalDate day : List.of(LocalDate.of(2026, 3, 3), LocalDate.of(2026, 6, 2))) {
            assertThatThrownBy(() -> reacties.ask(signaal, new ReactieData("w", "a@b.nl", "v", "t", day)))
                    .isInstanceOf(InvalidInput.class);
        }
        String token = ask();
        for (String text : List.of(" ", "x".repeat(4001))) {
            assertThatThrownBy(() -> antwoorden.answer(token, text)).isInstanceOf(InvalidInput.class);
        }
    }

    @Test
    void readingTakesOneStatement() {
        String token = ask();
        signalen.detail(signaal);
        statements.atMost(1, this::rows);
        statements.atMost(1, () -> reacties.mayAsk(signaal));
        statements.atMost(1, () -> antwoorden.question(token));
    }

    private void refused(ReactieId id, String token, Class<? extends Exception> how) {
        assertThatThrownBy(() -> reacties.withdraw(id)).isInstanceOf(how);
        assertThatThrownBy(() -> reacties.renew(id)).isInstanceOf(how);
        assertThatThrownBy(() -> reacties.mail(token)).isInstanceOf(how);
    }

    private boolean answered(String token, String text, CountDownLatch start) {
        try {
            start.await();
            antwoorden.answer(token, text);
            return true;
        } catch (NotFound e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String ask() {
        return reacties.ask(
                signaal,
                new ReactieData(
                        "bestuur van de speeltuin",
                        "Bestuur@speeltuin.example",
                        "Klopt dat?",
                        "De speeltuin is ’s avonds dicht",
                        LAST_DAY));
    }

    private List<ReactieListItem> rows() {
        return reacties.ofSignaal(signaal);
    }

    private List<ReactieBrief> ending() {
        long own = People.as(province, this::rows).getFirst().id();
        return run.ending().stream().filter(brief -> brief.id() == own).toList();
    }

    /** As if a mail server took it. */
    private void sent() {
        transactions.executeWithoutResult(status -> jdbc.sql("update reactie set gemaild = true where signaal_id = ?")
                .param(signaal.value())
                .update());
    }

    private String address() {
        return jdbc.sql("select email from reactie where signaal_id = ?")
                .param(signaal.value())
                .query(String.class)
                .single();
    }
}
