package nl.eenoverheid.toezegging.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.knoop.ui.KnoopPart;
import nl.eenoverheid.toezegging.ToezeggingData;
import nl.eenoverheid.toezegging.ToezeggingListItem;
import nl.eenoverheid.toezegging.ToezeggingService;

/** Shows on the page of a knoop what was promised and asked about it. */
@SpringComponent
class ToezeggingenOfKnoop implements KnoopPart {
    private static final int LAST = 40;

    private final ToezeggingService toezeggingen;
    private final ToezeggingDialogs dialogs;
    private final CurrentAccount current;

    ToezeggingenOfKnoop(ToezeggingService toezeggingen, ToezeggingDialogs dialogs, CurrentAccount current) {
        this.toezeggingen = toezeggingen;
        this.dialogs = dialogs;
        this.current = current;
    }

    @Override
    public int order() {
        return LAST;
    }

    @Override
    public Optional<Component> part(KnoopId id) {
        if (!current.has(Right.TOEZEGGING_READ)) {
            return Optional.empty();
        }
        List<ToezeggingListItem> made = toezeggingen.ofKnoop(id);
        boolean writes = current.has(Right.TOEZEGGING_WRITE);
        if (made.isEmpty() && !writes) {
            return Optional.empty();
        }
        ToezeggingRows rows = new ToezeggingRows().show(made);
        if (writes) {
            ToezeggingData begin = ToezeggingData.in(null, id);
            rows.offer(() -> dialogs.record(begin, added -> rows.show(toezeggingen.ofKnoop(id))));
        }
        return Optional.of(rows);
    }
}
