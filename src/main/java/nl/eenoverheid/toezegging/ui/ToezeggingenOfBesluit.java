package nl.eenoverheid.toezegging.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.besluit.ui.BesluitPanel;
import nl.eenoverheid.toezegging.ToezeggingListItem;
import nl.eenoverheid.toezegging.ToezeggingService;

/** Shows on the page of a besluit what was promised or asked in it, and what became of that. */
@SpringComponent
class ToezeggingenOfBesluit implements BesluitPanel {
    private static final int AFTER_STEPS = 15;

    private final ToezeggingService toezeggingen;
    private final ToezeggingDialogs dialogs;
    private final CurrentAccount current;

    ToezeggingenOfBesluit(ToezeggingService toezeggingen, ToezeggingDialogs dialogs, CurrentAccount current) {
        this.toezeggingen = toezeggingen;
        this.dialogs = dialogs;
        this.current = current;
    }

    @Override
    public int order() {
        return AFTER_STEPS;
    }

    @Override
    public Optional<Component> panel(BesluitId id) {
        if (!current.has(Right.TOEZEGGING_READ)) {
            return Optional.empty();
        }
        List<ToezeggingListItem> made = toezeggingen.ofBesluit(id);
        Optional<ToezeggingService.Begin> begin = toezeggingen.begin(id);
        if (made.isEmpty() && begin.isEmpty()) {
            return Optional.empty();
        }
        ToezeggingRows rows = new ToezeggingRows().show(made);
        begin.ifPresent(data -> rows.offer(() -> dialogs.record(data, added -> rows.show(toezeggingen.ofBesluit(id)))));
        return Optional.of(rows);
    }
}
