package nl.eenoverheid.besluitloop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.Optional;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.besluit.ui.BesluitPanel;
import nl.eenoverheid.besluitloop.BesluitloopService;
import nl.eenoverheid.besluitloop.StadiumService;
import nl.eenoverheid.ui.Dates;

/** Shows on the page of a besluit how far it is. */
@SpringComponent
class LoopOfBesluit implements BesluitPanel {
    private static final int FIRST = 5;

    private final BesluitloopService lopen;
    private final StadiumService stadia;
    private final Clock clock;

    LoopOfBesluit(BesluitloopService lopen, StadiumService stadia, Clock clock) {
        this.lopen = lopen;
        this.stadia = stadia;
        this.clock = clock;
    }

    @Override
    public int order() {
        return FIRST;
    }

    @Override
    public Optional<Component> panel(BesluitId id) {
        return Optional.of(new LoopPanel(lopen.detail(id), new LoopActions(stadia, Dates.dayOf(clock.instant()))));
    }
}
