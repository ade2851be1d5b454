package nl.eenoverheid.bericht;

import java.net.URI;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationContext;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets tests send letters to a mail server on this machine. */
public final class MailServer {
    private MailServer() {}

    /** What sends letters to the server at a port. */
    public static Post post(int port, ApplicationContext context) {
        return post(port, context.getBean(BerichtTekstRepository.class));
    }

    /** The same, for letters that tell of several things at once. */
    public static Reminders reminders(int port, ApplicationContext context) {
        return new Reminders(post(port, context), context.getBean(TransactionTemplate.class));
    }

    static Post post(int port, BerichtTekstRepository teksten) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        return new Post(
                new ObjectProvider<>() {
                    @Override
                    public Stream<JavaMailSender> stream() {
                        return Stream.of(sender);
                    }
                },
                teksten,
                new MailProperties("noreply@eenoverheid.example", URI.create("https://een.example")));
    }
}
