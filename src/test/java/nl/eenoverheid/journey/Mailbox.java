package nl.eenoverheid.journey;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The mail server that the shared application sends to; it answers only while a journey has it open. */
final class Mailbox implements AutoCloseable {
    private static final int PORT = freePort();
    private static final Pattern CODE = Pattern.compile("nuttig/([0-9A-Za-z-]+)");

    private final GreenMail server = new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private Mailbox() {
        server.start();
    }

    static Mailbox open() {
        return new Mailbox();
    }

    /** What the application is told of it; its health does not hang on it. */
    static List<String> options() {
        return List.of(
                "--spring.mail.host=127.0.0.1", "--spring.mail.port=" + PORT, "--management.health.mail.enabled=false");
    }

    /** The words of the letter to somebody. */
    String takeFor(String address) {
        server.waitForIncomingEmail(15_000, 1);
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> isFor(message, address))
                .map(Mailbox::words)
                .findFirst()
                .orElseThrow();
    }

    /** The code by which somebody says whether an answer helped. */
    static String code(String letter) {
        Matcher found = CODE.matcher(letter);
        if (!found.find()) {
            throw new AssertionError("No code in: " + letter);
        }
        return found.group(1);
    }

    @Override
    public void close() {
        server.stop();
    }

    private static boolean isFor(Message message, String address) {
        try {
            return message.getAllRecipients()[0].toString().equals(address);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String words(Message message) {
        try {
            return message.getContent().toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
