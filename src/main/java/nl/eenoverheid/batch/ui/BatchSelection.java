package nl.eenoverheid.batch.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.batch.BatchData;
import nl.eenoverheid.batch.BatchService;
import nl.eenoverheid.signaal.ui.Selection;
import nl.eenoverheid.signaal.ui.SelectionAct;
import nl.eenoverheid.signaal.ui.SelectionPart;
import org.springframework.beans.factory.ObjectProvider;

/** Puts every act on many signalen above the list, and how far the last one is. */
@SpringComponent
class BatchSelection implements SelectionPart {
    private final BatchService batches;
    private final ObjectProvider<BatchAct> acts;
    private final CurrentAccount current;

    BatchSelection(BatchService batches, ObjectProvider<BatchAct> acts, CurrentAccount current) {
        this.batches = batches;
        this.acts = acts;
        this.current = current;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<SelectionAct> acts(Selection selection) {
        return mayWrite()
                ? acts.stream()
                        .sorted(Comparator.comparingInt(BatchAct::order))
                        .map(act -> new SelectionAct(act.verb(), () -> ask(act, selection)))
                        .toList()
                : List.of();
    }

    @Override
    public Optional<Component> banner() {
        return mayWrite() ? Optional.of(new BatchBanner(batches, acts.stream().toList())) : Optional.empty();
    }

    private void ask(BatchAct act, Selection selection) {
        Set<Long> signalen = selection.ids();
        act.ask(signalen, (choice, title) -> {
            batches.start(new BatchData(act.kind(), choice, title, signalen));
            selection.clear();
        });
    }

    private boolean mayWrite() {
        return current.get().has(Right.SIGNAAL_WRITE);
    }
}
