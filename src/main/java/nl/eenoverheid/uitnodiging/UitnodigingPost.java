package nl.eenoverheid.uitnodiging;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import nl.eenoverheid.access.OneTimeToken;
import nl.eenoverheid.bericht.BerichtSoort;
import nl.eenoverheid.bericht.Post;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Links of uitnodigingen: makes the code, and sends it. */
@Component
class UitnodigingPost {
    private final OneTimeToken tokens;
    private final Post post;
    private final UitnodigingLookup lookup;
    private final UitnodigingRepository uitnodigingen;
    private final TransactionTemplate transactions;
    private final Clock clock;

    UitnodigingPost(
            OneTimeToken tokens,
            Post post,
            UitnodigingLookup lookup,
            UitnodigingRepository uitnodigingen,
            TransactionTemplate transactions,
            Clock clock) {
        this.tokens = tokens;
        this.post = post;
        this.lookup = lookup;
        this.uitnodigingen = uitnodigingen;
        this.transactions = transactions;
        this.clock = clock;
    }

    String token() {
        return tokens.create();
    }

    String hash(String token) {
        return tokens.hash(token);
    }

    /** The uitnodiging that waits for this code. */
    Optional<UitnodigingDetail> find(String token) {
        return lookup.byToken(hash(token), clock.instant());
    }

    /** Sends the letter, and remembers that it left; the answer is false when it did not. */
    boolean send(UitnodigingDetail detail, String token, String rol) {
        boolean sent = post.send(
                detail.email(),
                BerichtSoort.UITNODIGING,
                detail.taal(),
                UitnodigingRoutes.answer(token),
                Map.of(
                        "uitnodiger", detail.door(),
                        "organisatie", detail.organisatie(),
                        "werkruimte", detail.werkruimte(),
                        "rol", rol,
                        "toelichting", detail.toelichting(),
                        "tot", detail.geldigTot()));
        if (sent) {
            transactions.executeWithoutResult(
                    status -> uitnodigingen.findById(detail.id()).ifPresent(Uitnodiging::mailed));
        }
        return sent;
    }
}
