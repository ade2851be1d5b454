package nl.eenoverheid.reactie;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.eenoverheid.access.OneTimeToken;
import nl.eenoverheid.bericht.BerichtSoort;
import nl.eenoverheid.bericht.Post;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Links to react with: makes the code and sends it. */
@Component
class ReactiePost {
    private final OneTimeToken tokens;
    private final Post post;
    private final ReactieLookup lookup;
    private final ReactieRepository reacties;
    private final TransactionTemplate transactions;

    ReactiePost(
            OneTimeToken tokens,
            Post post,
            ReactieLookup lookup,
            ReactieRepository reacties,
            TransactionTemplate transactions) {
        this.tokens = tokens;
        this.post = post;
        this.lookup = lookup;
        this.reacties = reacties;
        this.transactions = transactions;
    }

    String token() {
        return tokens.create();
    }

    String hash(String token) {
        return tokens.hash(token);
    }

    Optional<ReactieBrief> letter(String token) {
        return lookup.letter(hash(token));
    }

    /** Sends the question, and remembers that it left; the answer is false when it did not. */
    boolean ask(ReactieBrief brief, String token) {
        boolean sent = send(brief, BerichtSoort.REACTIE, token);
        if (sent) {
            transactions.executeWithoutResult(
                    status -> reacties.findById(brief.id()).ifPresent(Reactie::mailed));
        }
        return sent;
    }

    /** Says once that it ends, with a link of its own: the first is known to who got it only. */
    void remind(ReactieBrief brief, Instant now) {
        String token = token();
        transactions.executeWithoutResult(
                status -> reacties.findById(brief.id()).ifPresent(reactie -> reactie.reminded(hash(token), now)));
        send(brief, BerichtSoort.REACTIE_HERINNERING, token);
    }

    /** Says thanks, once. */
    void thank(String token) {
        Boolean first = transactions.execute(
                status -> reacties.lockByToken(hash(token)).map(Reactie::thank).orElse(false));
        if (Boolean.TRUE.equals(first)) {
            letter(token).ifPresent(brief -> send(brief, BerichtSoort.REACTIE_DANK, token));
        }
    }

    private boolean send(ReactieBrief brief, BerichtSoort soort, String token) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "wie", brief.wie(),
                "vrager", brief.vrager(),
                "organisatie", brief.organisatie(),
                "vraag", brief.vraag(),
                "tot", brief.until()));
        return post.send(brief.email(), soort, brief.taal(), ReactieRoutes.answer(token), values);
    }
}
