package nl.eenoverheid.reactie;

import java.util.List;
import nl.eenoverheid.access.Origin;
import nl.eenoverheid.shared.Werkdagen;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Each day: reminds who can still react, and forgets addresses that are of no use any more. */
@Component
class ReactieRun {
    /** In so many working days it ends. */
    private static final int SOON = 2;

    private static final int KEPT_DAYS = 28;

    private final ReactieLookup lookup;
    private final ReactiePost post;
    private final ReactieNews news;
    private final TransactionTemplate transactions;

    ReactieRun(ReactieLookup lookup, ReactiePost post, ReactieNews news, TransactionTemplate transactions) {
        this.lookup = lookup;
        this.post = post;
        this.news = news;
        this.transactions = transactions;
    }

    @Scheduled(cron = "${eenoverheid.reactie.dagelijks:0 30 7 * * *}")
    void daily() {
        Origin.JOB.call(() -> {
            List<ReactieBrief> ending = ending();
            ending.forEach(brief -> post.remind(brief, news.now()));
            return transactions.execute(
                    status -> lookup.forgetAddresses(news.today().minusDays(KEPT_DAYS)));
        });
    }

    List<ReactieBrief> ending() {
        return lookup.ending(news.today(), Werkdagen.plus(news.today(), SOON));
    }
}
