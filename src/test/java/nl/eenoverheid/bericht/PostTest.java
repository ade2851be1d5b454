package nl.eenoverheid.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import nl.eenoverheid.ApplicationTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Letters over real SMTP. */
@ApplicationTest
@ExtendWith(OutputCaptureExtension.class)
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

    @Test
    void whoGetsALetterDoesNotStandInTheLog(CapturedOutput output) throws Exception {
        try (ServerSocket refusing = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.startVirtualThread(() -> refuseEverybody(refusing));
            assertThat(post(refusing.getLocalPort())
                            .send("tineke@dorp.example", BerichtSoort.ANTWOORD, "nl", "x", Map.of()))
                    .isFalse();
        }
        assertThat(post(SERVER.getSmtp().getPort())
                        .send("tineke,buurvrouw@dorp.example", BerichtSoort.ANTWOORD, "nl", "x", Map.of()))
                .isFalse();
        assertThat(post(SERVER.getSmtp().getPort())
                        .send("tineke@dorp.example\r\nBcc: b@dorp.example", BerichtSoort.ANTWOORD, "nl", "x", Map.of()))
                .isFalse();
        assertThat(output)
                .contains("A letter of kind ANTWOORD was not taken", "SMTPAddressFailedException", "AddressException")
                .doesNotContain("dorp.example");
    }

    /** A mail server that knows nobody, and says whom it does not know. */
    private static void refuseEverybody(ServerSocket server) {
        try (Socket caller = server.accept();
                var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
                var out = new PrintStream(caller.getOutputStream(), true, StandardCharsets.US_ASCII)) {
            out.print("220 post.example\r\n");
            for (String said = in.readLine(); said != null && !said.startsWith("QUIT"); said = in.readLine()) {
                out.print(said.startsWith("RCPT") ? "550 5.1.1 " + said.substring(8) + " unknown\r\n" : "250 OK\r\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Post post(int port) {
        return MailServer.post(port, teksten);
    }
}
