package nl.eenoverheid.notitie.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.notitie.NotitieListItem;
import nl.eenoverheid.notitie.NotitieService;
import nl.eenoverheid.signaal.SignaalDetail;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.signaal.ui.SignaalPart;

/** Puts the notes for inside on the page of a signaal, for whom they are. */
@org.springframework.stereotype.Component
class NotitiePart implements SignaalPart {
    private final NotitieService notities;
    private final CurrentAccount current;
    private final Clock clock;

    NotitiePart(NotitieService notities, CurrentAccount current, Clock clock) {
        this.notities = notities;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Optional<Component> part(SignaalDetail signaal) {
        SignaalId id = new SignaalId(signaal.id());
        List<NotitieListItem> all = notities.ofSignaal(id);
        boolean mayWrite = current.has(Right.SIGNAAL_WRITE) && notities.mayWrite(id);
        return all.isEmpty() && !mayWrite
                ? Optional.empty()
                : Optional.of(new NotitiesPanel(id, all, mayWrite, notities, clock));
    }
}
