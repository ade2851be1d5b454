package nl.eenoverheid.bericht;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells people of what waits for them: one letter a person, and of each thing once, however many nodes run and whatever fails.
 * What did not leave is tried again at the next run.
 */
@Component
public class Reminders {
    private final Post post;
    private final TransactionTemplate transaction;

    Reminders(Post post, TransactionTemplate transaction) {
        this.post = post;
        this.transaction = transaction;
    }

    /**
     * Sends what is due; without a mail server nothing is read, claimed or sent.
     *
     * @return how many letters left
     */
    public <T> int send(Supplier<List<T>> due, Letter<T> letter) {
        if (!post.isAvailable()) {
            return 0;
        }
        Map<Reader, List<T>> readers = due.get().stream().collect(Collectors.groupingBy(letter.reader()));
        return (int) readers.entrySet().stream()
                .filter(each -> remind(each.getKey(), each.getValue(), letter))
                .count();
    }

    /** Claims first, then sends, so that nobody hears the same twice. */
    private <T> boolean remind(Reader reader, List<T> things, Letter<T> letter) {
        List<T> claimed = Objects.requireNonNull(transaction.execute(
                status -> things.stream().filter(letter.claim()).toList()));
        if (claimed.isEmpty()) {
            return false;
        }
        Map<String, Object> words = new HashMap<>(letter.words().apply(claimed));
        words.put("naam", reader.naam());
        boolean sent = post.send(reader.email(), letter.soort(), reader.taal(), letter.path(), words);
        if (!sent) {
            transaction.executeWithoutResult(status -> claimed.forEach(letter.giveBack()));
        }
        return sent;
    }
}
