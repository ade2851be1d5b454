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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
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
        Map<String, String> all = new HashMap<>();
        values.forEach((veld, value) -> all.put(veld, text(value, Locale.of(taal))));
        all.put(BerichtSoort.LINK, properties.address() + "/" + path);
        BerichtDetail text = teksten.findById(new BerichtTekstId(soort, taal))
                .map(BerichtTekst::detail)
                .orElseThrow();
        try {
            server.send(letter(server.createMimeMessage(), to, text, all));
            return true;
        } catch (MailException | MessagingException e) {
            log.warn("A letter of kind {} was not taken by the mail server: {}", soort, e.getMessage());
            return false;
        }
    }

    private static String text(Object value, Locale locale) {
        return value instanceof Instant moment
                ? DateTimeFormatter.ofPattern("EEEE d MMMM", locale).format(moment.atZone(NETHERLANDS))
                : value.toString();
    }

    private MimeMessage letter(MimeMessage message, String to, BerichtDetail text, Map<String, String> values)
            throws MessagingException {
        var helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        helper.setTo(to);
        if (!properties.from().isEmpty()) {
            helper.setFrom(properties.from());
        }
        helper.setSubject(text.onderwerp(values));
        helper.setText(text.tekst(values));
        return message;
    }
}
