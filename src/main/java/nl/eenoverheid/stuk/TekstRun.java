package nl.eenoverheid.stuk;

import java.util.Optional;
import nl.eenoverheid.access.Origin;
import nl.eenoverheid.inhoud.InhoudId;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads the words of files that came in, one at a time and beside all other work. What waits is kept, so that it goes on after
 * a restart.
 */
@Component
class TekstRun {
    private final StukTeksten teksten;
    private final TekstLezer lezer;
    private final GelezenNews news;
    private final TransactionTemplate transaction;

    TekstRun(StukTeksten teksten, TekstLezer lezer, GelezenNews news, PlatformTransactionManager manager) {
        this.teksten = teksten;
        this.lezer = lezer;
        this.news = news;
        this.transaction = new TransactionTemplate(manager);
    }

    @Scheduled(fixedDelayString = "${eenoverheid.stuk.read:5s}")
    void all() {
        for (Optional<InhoudId> next = take(); next.isPresent(); next = take()) {
            read(next.get());
        }
    }

    private Optional<InhoudId> take() {
        return transaction.execute(status -> teksten.take());
    }

    private void read(InhoudId inhoud) {
        if (!teksten.isWaiting(inhoud)) {
            return;
        }
        Gelezen gelezen = lezer.read(inhoud);
        Origin.JOB.call(() -> transaction.execute(status -> {
            teksten.keep(inhoud, gelezen);
            news.tell(inhoud);
            return true;
        }));
    }
}
