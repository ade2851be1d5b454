package nl.eenoverheid.signin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.World;
import nl.eenoverheid.access.AccountDirectory;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.bericht.MailServer;
import nl.eenoverheid.signin.SignInChanged;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Letters about signing in, over real SMTP. */
@ApplicationTest
@Capability("L5")
class SecurityLetterTest {
    private static final Instant NOW = Instant.parse("2026-03-05T23:30:00Z");

    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private final AccountDirectory accounts;
    private final I18NProvider texts;
    private final ApplicationContext context;
    private final World world;

    @Autowired
    SecurityLetterTest(
            AccountDirectory accounts,
            I18NProvider texts,
            ApplicationContext context,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.accounts = accounts;
        this.texts = texts;
        this.context = context;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void whoeverHasAnotherWayToSignInHearsIt() throws Exception {
        SignedIn person = world.official(World.OMMEN);

        letter().on(new SignInChanged(person.id(), "passkeyAdded", NOW));

        assertThat(server.getReceivedMessages()).singleElement().satisfies(letter -> {
            assertThat(letter.getAllRecipients()[0]).hasToString(person.getUsername());
            assertThat(letter.getSubject()).isEqualTo("Je manier van inloggen is gewijzigd");
            assertThat(String.valueOf(letter.getContent()))
                    .contains(person.naam(), "Er is een passkey toegevoegd.", "https://een.example/mijn/aanmelden")
                    .doesNotContain("{");
        });
    }

    @Test
    void whatChangesNoWayToSignInIsNotWorthALetter() {
        letter().on(new SignInChanged(world.official(World.OMMEN).id(), "sessionEnded", NOW));
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    private SecurityLetter letter() {
        return new SecurityLetter(accounts, MailServer.post(server.getSmtp().getPort(), context), texts);
    }
}
