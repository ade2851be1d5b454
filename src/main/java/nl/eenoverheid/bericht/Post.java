package nl.eenoverheid.bericht;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Sends letters, when a mail server is configured ({@code spring.mail.host}). */
@Component
public class Post {
    private static final Logger log = LoggerFactory.getLogger(Post.class);

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    private final ObjectProvider<JavaMailSender> sender;
    private final BerichtTekstRepository teksten;
    private final MailProperties properties;

    Post(ObjectProvider<JavaMailSender> sender, BerichtTekstRepository teksten, MailProperties properties) {
        this.sender = sender;
        this.teksten = teksten;
        this.properties = properties;
    }

    /**
     * Sends one letter and waits until the mail server took it; so call it outside a transaction.
     *
     * @param taal language of the text, {@code nl} or {@code en}
     * @param path where its link leads, within the product
     * @param values the other words that the text asks for; a moment becomes a day
     * @return whether the server took it; false also when there is none
     */
    public boolean send(String to, BerichtSoort soort, String taal, String path, Map<String, Object> values) {
        JavaMailSender server = sender.getIfAvailable();
        if (server == null) {
            return false;
        }
        try {
            server.send(letter(server.createMimeMessage(), to, fill(soort, taal, path, values)));
            return true;
        } catch (MailException | MessagingException e) {
            log.warn("A letter of kind {} was not taken by the mail server: {}", soort, kinds(e));
            return false;
        }
    }

    /** What went wrong, by kind: what the server says of it can name who the letter was for. */
    private static String kinds(Exception failure) {
        Throwable first = failure instanceof MailSendException failed && failed.getMessageExceptions().length > 0
                ? failed.getMessageExceptions()[0]
                : failure;
        return Stream.<Throwable>iterate(first, Objects::nonNull, Throwable::getCause)
                .map(each -> each.getClass().getSimpleName())
                .collect(Collectors.joining(", "));
    }

    /** Whether there is a mail server to send with. */
    public boolean isAvailable() {
        return sender.getIfAvailable() != null;
    }

    /** Where a path leads for who is outside. */
    public String address(String path) {
        return properties.address() + "/" + path;
    }

    /** The words of a letter that leaves in another way; see {@link #send}. */
    public BerichtData fill(BerichtSoort soort, String taal, String path, Map<String, Object> values) {
        Map<String, String> all = new HashMap<>();
        values.forEach((veld, value) -> all.put(veld, text(value, Locale.of(taal))));
        all.put(BerichtSoort.LINK, address(path));
        BerichtDetail text = teksten.findById(new BerichtTekstId(soort, taal))
                .map(BerichtTekst::detail)
                .orElseThrow();
        return new BerichtData(text.onderwerp(all), text.tekst(all));
    }

    private static String text(Object value, Locale locale) {
        return value instanceof Instant moment
                ? DateTimeFormatter.ofPattern("EEEE d MMMM", locale).format(moment.atZone(NETHERLANDS))
                : value.toString();
    }

    private MimeMessage letter(MimeMessage message, String to, BerichtData text) throws MessagingException {
        var helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        helper.setTo(to);
        if (!properties.from().isEmpty()) {
            helper.setFrom(properties.from());
        }
        helper.setSubject(text.onderwerp());
        helper.setText(text.tekst());
        return message;
    }
}
