package nl.eenoverheid.signaal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.Capability;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.workspace.ItemRead;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Contact details stand apart from the words, and who reads them is kept. */
@ModuleTest
@Capability("A9")
@Import(ContactServiceTest.Readings.class)
class ContactServiceTest {
    private static final ContactData CONTACT = new ContactData("J. Jansen", "jj@voorbeeld.example", "06 1234 5678", "");

    private final ContactService contacts;
    private final SignaalService signalen;
    private final ContactErasure erasure;
    private final Readings readings;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final World world;

    private SignedIn writer;
    private SignedIn reader;
    private SignedIn stranger;
    private WerkruimteId wonen;

    @Autowired
    ContactServiceTest(
            ContactService contacts,
            SignaalService signalen,
            ContactErasure erasure,
            Readings readings,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.contacts = contacts;
        this.signalen = signalen;
        this.erasure = erasure;
        this.readings = readings;
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(manager);
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void people() {
        writer = world.official(World.OMMEN);
        reader = world.official(World.ZWOLLE);
        stranger = world.official(World.DALFSEN);
        wonen = world.werkruimte(Map.of(writer, WerkruimteRol.EIGENAAR, reader, WerkruimteRol.LEZER));
        world.werkruimte(Map.of(stranger, WerkruimteRol.EIGENAAR));
        readings.heard.clear();
        People.signIn(writer);
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void whoWritesReadsThemAndThatIsTold() {
        SignaalId id = contacts.note(promised(), CONTACT);

        assertThat(contacts.read(id)).isEqualTo(CONTACT);
        assertThat(readings.heard)
                .singleElement()
                .satisfies(read -> assertThat(read.actor()).isEqualTo(writer.actor()))
                .satisfies(read -> assertThat(read.item().id()).isEqualTo(id.value()));
    }

    @Test
    void othersDoNot() {
        SignaalId id = contacts.note(promised(), CONTACT);

        People.signIn(reader);
        assertThat(signalen.detail(id).data().antwoord()).isNotNull();
        assertThatThrownBy(() -> contacts.read(id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> contacts.keep(id, ContactData.NONE)).isInstanceOf(AccessDeniedException.class);
        People.signIn(stranger);
        assertThatThrownBy(() -> contacts.read(id)).isInstanceOf(NotFound.class);
        assertThat(readings.heard).isEmpty();
    }

    @Test
    void nothingElseHoldsThem() {
        SignaalId id = contacts.note(promised(), CONTACT);

        assertThat(signalen.detail(id).toString() + signalen.list(SignaalFilter.ALL, null))
                .doesNotContain("Jansen", "jj@", "5678");
    }

    @Test
    void areChangedAndErased() {
        SignaalId id = contacts.note(promised(), CONTACT);
        ContactData other = new ContactData("", "", "", "Markt 1, Ommen");
        contacts.keep(id, other);
        assertThat(contacts.read(id)).isEqualTo(other);
        contacts.keep(id, ContactData.NONE);
        assertThat(contacts.read(id).isEmpty()).isTrue();
        contacts.keep(id, CONTACT);
        transactions.executeWithoutResult(
                status -> assertThat(erasure.erase(List.of(id.value()))).isEqualTo(1));
        assertThat(contacts.read(id).isEmpty()).isTrue();
    }

    @Test
    void areNotKeptWithoutAPromise() {
        SignaalId id = contacts.note(Signalen.data(wonen, "Zonder belofte"), CONTACT);
        assertThat(contacts.read(id).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"geen adres, ''", "a@b, ''", "'', bel me", "'', 12"})
    void mistakesKeepTheSignaalBack(String email, String telefoon) {
        int before = count();
        assertThatThrownBy(() -> contacts.note(promised(), new ContactData("", email, telefoon, "")))
                .isInstanceOf(InvalidInput.class);
        assertThat(count()).isEqualTo(before);
    }

    private int count() {
        return jdbc.sql("select count(*) from signaal where werkruimte_id = ?")
                .param(wonen.value())
                .query(Integer.class)
                .single();
    }

    private SignaalData promised() {
        return Signalen.promised(wonen, "Wanneer komt er een bus?", LocalDate.of(2026, 3, 20));
    }

    /** Hears what the audit trail hears. */
    static class Readings {
        private final List<ItemRead> heard = new ArrayList<>();

        @EventListener
        void on(ItemRead read) {
            heard.add(read);
        }
    }
}
