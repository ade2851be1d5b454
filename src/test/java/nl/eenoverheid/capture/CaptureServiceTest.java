package nl.eenoverheid.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.StatementBudget;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.signaal.ContactData;
import nl.eenoverheid.signaal.ContactService;
import nl.eenoverheid.signaal.SignaalData;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.signaal.Signalen;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;

/** Whatever a device sends again, there is one signaal of it. */
@ApplicationTest
@Capability("A1")
class CaptureServiceTest {
    private static final ContactData CONTACT = new ContactData("J. Jansen", "", "06 1234 5678", "");
    private static final int AT_ONCE = 6;

    private final CaptureService notes;
    private final SignaalService signalen;
    private final ContactService contacts;
    private final StatementBudget statements;
    private final JdbcClient jdbc;
    private final World world;
    private final CaptureKey key = new CaptureKey(UUID.randomUUID(), 1);

    private SignedIn official;
    private SignedIn colleague;
    private SignedIn reader;
    private SignedIn guest;
    private WerkruimteId wonen;

    @Autowired
    CaptureServiceTest(
            CaptureService notes,
            SignaalService signalen,
            ContactService contacts,
            StatementBudget statements,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.notes = notes;
        this.signalen = signalen;
        this.contacts = contacts;
        this.statements = statements;
        this.jdbc = jdbc;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void people() {
        official = world.official(World.OMMEN);
        colleague = world.official(World.OMMEN);
        reader = world.official(World.ZWOLLE);
        guest = world.person(World.OMMEN, Rol.PARTNER);
        wonen = world.werkruimte(Map.of(
                official, WerkruimteRol.EIGENAAR,
                colleague, WerkruimteRol.DEELNEMER,
                reader, WerkruimteRol.LEZER,
                guest, WerkruimteRol.GAST));
        People.signIn(official);
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void sentAgainItAnswersTheSame() {
        SignaalId first = notes.note(key, promised(), CONTACT);

        assertThat(notes.note(key, promised(), CONTACT)).isEqualTo(first);
        assertThat(notes.note(key, promised(), CONTACT)).isEqualTo(first);
        assertThat(noted()).isEqualTo(1);
        assertThat(contacts.read(first)).isEqualTo(CONTACT);
        assertThat(signalen.detail(first).verloop()).hasSize(1);
    }

    @Test
    void sentAtTheSameMomentThereIsOneToo() throws Exception {
        Set<SignaalId> answers = new HashSet<>();
        for (Future<SignaalId> answer : atOnce(() -> notes.note(key, promised(), CONTACT))) {
            answers.add(answer.get());
        }

        assertThat(answers).hasSize(1);
        assertThat(noted()).isEqualTo(1);
    }

    @Test
    void allThatIsWrongIsSaidAtOnceAndTheKeyStaysFree() {
        SignaalData wrong = Signalen.data(
                new WerkruimteId(-1), "", null, null, null, new SignaalData.Toezegging("", null, LocalDate.MAX));

        InvalidInput refused = catchThrowableOfType(
                InvalidInput.class, () -> notes.note(key, wrong, new ContactData("", "geen adres", "12", "")));
        assertThat(refused.problems())
                .extracting(InvalidInput.Problem::field)
                .containsExactlyInAnyOrder(
                        "werkruimte",
                        "ervaren",
                        "soort",
                        "gehoordOp",
                        "antwoord.kanaal",
                        "antwoord.uiterlijk",
                        "contact.email",
                        "contact.telefoon");

        assertThat(notes.note(key, promised(), CONTACT)).isNotNull();
        assertThat(noted()).isEqualTo(1);
    }

    @Test
    void anotherEditionOfWhatArrivedIsNotTakenSilently() {
        SignaalId first = notes.note(key, promised(), ContactData.NONE);
        CaptureKey changed = new CaptureKey(key.note(), 2);

        assertThatThrownBy(() -> notes.note(changed, Signalen.data(wonen, "Toch anders"), ContactData.NONE))
                .isInstanceOfSatisfying(AlreadyArrived.class, arrived -> assertThat(arrived.signaal())
                        .isEqualTo(first));
        assertThat(noted()).isEqualTo(1);
    }

    @Test
    void theKeyOfAnotherIsNoDoor() {
        SignaalId mine = notes.note(key, promised(), ContactData.NONE);
        SignaalId other =
                People.as(colleague, () -> notes.note(key, Signalen.data(wonen, "Van een collega"), ContactData.NONE));

        assertThat(other).isNotEqualTo(mine);
        assertThat(signalen.detail(other).data().woorden()).isEqualTo("Van een collega");
    }

    @Test
    void onlyWhoMayNoteThereDoes() {
        assertThat(People.as(guest, () -> notes.note(key, promised(), ContactData.NONE)))
                .isNotNull();
        for (SignedIn person : List.of(reader, world.official(World.DALFSEN))) {
            InvalidInput refused = People.as(
                    person,
                    () -> catchThrowableOfType(
                            InvalidInput.class, () -> notes.note(key, promised(), ContactData.NONE)));
            assertThat(refused.problems())
                    .singleElement()
                    .isEqualTo(new InvalidInput.Problem("werkruimte", "capture.input.notHere", List.of()));
        }
        People.as(world.person(World.OMMEN, Rol.MEELEZER), () -> assertThatThrownBy(
                        () -> notes.note(key, promised(), ContactData.NONE))
                .isInstanceOf(AccessDeniedException.class));
        assertThat(noted()).isEqualTo(1);
    }

    @Test
    void staysWithinItsStatementBudget() {
        notes.note(new CaptureKey(UUID.randomUUID(), 1), promised(), CONTACT);
        // key, sequence (once in 50), signaal, placement, contact (looked for, kept), verloop, audit (two), what became
        // of it, and an event for each module that hears of it
        statements.atMost(16, () -> notes.note(key, promised(), CONTACT));
        statements.atMost(2, () -> notes.note(key, promised(), CONTACT));
    }

    private List<Future<SignaalId>> atOnce(Callable<SignaalId> act) throws InterruptedException {
        var start = new CyclicBarrier(AT_ONCE);
        List<Callable<SignaalId>> all = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            all.add(() -> {
                start.await();
                People.signIn(official);
                try {
                    return act.call();
                } finally {
                    People.signOut();
                }
            });
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            return threads.invokeAll(all);
        }
    }

    private SignaalData promised() {
        return Signalen.promised(wonen, "Wanneer komt er een bus?", LocalDate.of(2026, 3, 20));
    }

    private int noted() {
        return jdbc.sql("select count(*) from signaal where werkruimte_id = ?")
                .param(wonen.value())
                .query(Integer.class)
                .single();
    }
}
