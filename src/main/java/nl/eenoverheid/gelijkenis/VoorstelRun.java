package nl.eenoverheid.gelijkenis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import nl.eenoverheid.gelijkenis.Clusters.Found;
import nl.eenoverheid.gelijkenis.Clusters.Text;
import nl.eenoverheid.shared.Page;
import nl.eenoverheid.signaal.SignaalFilter;
import nl.eenoverheid.signaal.SignaalListItem;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.workspace.Scope;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes a proposal in the background, with the rights of the one who asked for it. */
@Component
class VoorstelRun {
    /** More would not be judged by a person. */
    static final int MOST = 10_000;

    private static final Logger log = LoggerFactory.getLogger(VoorstelRun.class);
    private static final int BATCH = 500;

    private final SignaalService signalen;
    private final VoorstelRepository voorstellen;
    private final VoorstelReadRepository reads;
    private final VoorstelProgress progress;
    private final TransactionTemplate transactions;
    private final Clusters clusters = new Clusters();
    /** Finding groups takes a processor for seconds; who comes second waits. */
    private final Semaphore turn = new Semaphore(1, true);

    VoorstelRun(
            SignaalService signalen,
            VoorstelRepository voorstellen,
            VoorstelReadRepository reads,
            VoorstelProgress progress,
            PlatformTransactionManager manager) {
        this.signalen = signalen;
        this.voorstellen = voorstellen;
        this.reads = reads;
        this.progress = progress;
        this.transactions = new TransactionTemplate(manager);
    }

    /** Begins when the proposal is there for others to see. */
    void afterCommit(VoorstelId id, SignaalFilter filter, Scope scope) {
        Runnable make = new DelegatingSecurityContextRunnable(() -> make(id, filter, scope));
        progress.begin(id);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                Thread.startVirtualThread(make);
            }
        });
    }

    private void make(VoorstelId id, SignaalFilter filter, Scope scope) {
        try {
            List<Text> texts = read(id, filter, scope);
            keep(id, texts, found(id, texts));
        } catch (RuntimeException e) {
            log.warn("A proposal for groups was not made", e);
            transactions.executeWithoutResult(status -> voorstellen.finish(id, VoorstelStatus.AFGEBROKEN, 0));
        } finally {
            progress.end(id);
        }
    }

    /** Nothing for a proposal that another took the place of meanwhile. */
    private List<Found> found(VoorstelId id, List<Text> texts) {
        turn.acquireUninterruptibly();
        try {
            return voorstellen.isThere(id) ? clusters.find(texts) : List.of();
        } finally {
            turn.release();
        }
    }

    private List<Text> read(VoorstelId id, SignaalFilter filter, Scope scope) {
        List<Text> texts = new ArrayList<>();
        List<Long> ids = new ArrayList<>();
        @Nullable String after = null;
        do {
            Page<SignaalListItem> page = signalen.list(filter, after);
            page.rows().forEach(row -> ids.add(row.id()));
            after = page.next();
            if (!ids.isEmpty() && (after == null || ids.size() >= BATCH)) {
                texts.addAll(transactions.execute(status -> reads.texts(ids, scope)));
                ids.clear();
                transactions.executeWithoutResult(status -> voorstellen.read(id, texts.size()));
                progress.further(id);
            }
        } while (after != null && texts.size() + ids.size() < MOST);
        return texts;
    }

    private void keep(VoorstelId id, List<Text> texts, List<Found> groups) {
        Set<Long> rest = new HashSet<>(texts.stream().map(Text::id).toList());
        transactions.executeWithoutResult(status -> {
            int order = 0;
            for (Found group : groups) {
                voorstellen.add(id, order++, group.label(), group.ids());
                group.ids().forEach(rest::remove);
            }
            voorstellen.finish(id, VoorstelStatus.KLAAR, rest.size());
        });
    }
}
