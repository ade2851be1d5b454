package nl.eenoverheid.dossier;

import java.util.List;
import java.util.Optional;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.WerkruimteEvent;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Hears what happens in dossiers, so that the list shows which of them are alive. */
@Component
class ActivityListener {
    private final ObjectProvider<ItemInDossier> sources;
    private final DossierActivity activity;

    ActivityListener(ObjectProvider<ItemInDossier> sources, DossierActivity activity) {
        this.sources = sources;
        this.activity = activity;
    }

    /** Not in the transaction in which it happened: two people who work in one dossier must not wait for each other. */
    @EventListener
    void on(WerkruimteEvent event) {
        if (!isOfDossier(event.item().soort())
                || event.remembering().isEmpty()
                || !TransactionSynchronizationManager.isSynchronizationActive()) {
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                activity.happened(() -> dossierOf(event.item()), event.remembering(), event.at());
            }
        });
    }

    private boolean isOfDossier(ItemSoort soort) {
        return isSelf(soort) || sources.stream().anyMatch(each -> each.soort() == soort);
    }

    private static boolean isSelf(ItemSoort soort) {
        return List.of(ItemSoort.DOSSIER, ItemSoort.SPEELRUIMTE).contains(soort);
    }

    private Optional<DossierId> dossierOf(Item item) {
        return isSelf(item.soort())
                ? Optional.of(new DossierId(item.id()))
                : sources.stream()
                        .filter(each -> each.soort() == item.soort())
                        .findFirst()
                        .flatMap(each -> each.dossierOf(item.id()));
    }
}
