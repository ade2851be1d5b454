package nl.eenoverheid.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.Map;
import nl.eenoverheid.ApplicationTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Letters over real SMTP. */
@ApplicationTest
class PostTest {
    private static final Map<String, Object> VALUES = Map.of(
            "naam", "Zoë de Vries", "organisatie", "Gemeente Ommen", "tot", Instant.parse("2026-03-05T23:30:00Z"));

    private static final GreenMail SERVER = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    private final BerichtTekstRepository teksten;
    private final Post unconfigured;

    @Autowired
    PostTest(BerichtTekstRepository teksten, Post unconfigured) {
        this.teksten = teksten;
        this.unconfigured = unconfigured;
    }

    @BeforeAll
    static void start() {
        SERVER.start();
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @Test
    void letterArrivesWithItsLinkAndTheDayInAmsterdam() throws Exception {
        boolean taken = post(SERVER.getSmtp().getPort())
                .send("zoe@ommen.example", BerichtSoort.ACCOUNT, "nl", "wachtwoord/abc", VALUES);

        assertThat(taken).isTrue();
        MimeMessage letter = SERVER.getReceivedMessages()[0];
        assertThat(letter.getSubject()).isEqualTo("Je account voor Eén overheid");
        assertThat(letter.getFrom()[0]).hasToString("noreply@eenoverheid.example");
        assertThat(letter.getAllRecipients()[0]).hasToString("zoe@ommen.example");
        assertThat(String.valueOf(letter.getContent()))
                .contains("Dag Zoë de Vries", "https://een.example/wachtwoord/abc", "vrijdag 6 maart")
                .doesNotContain("{");
        assertThat(GreenMailUtil.getHeaders(letter)).contains("charset=UTF-8");
    }

    @Test
    void serverThatIsAwayOrNotThereIsSaidSo() {
        assertThat(post(1).send("zoe@ommen.example", BerichtSoort.ACCOUNT, "en", "x", VALUES))
                .isFalse();
        assertThat(unconfigured.send("zoe@ommen.example", BerichtSoort.ACCOUNT, "en", "x", VALUES))
                .isFalse();
    }

    private Post post(int port) {
        return MailServer.post(port, teksten);
    }
}
