package nl.eenoverheid.besluitloop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.besluit.ui.BesluitPanel;
import nl.eenoverheid.besluitloop.BesluitloopDetail;
import nl.eenoverheid.besluitloop.BesluitloopService;
import nl.eenoverheid.besluitloop.Ketenschakel;
import nl.eenoverheid.besluitloop.OpvolgingService;

/** Shows on the page of a besluit which one it took the place of, and which one takes its own. */
@SpringComponent
class KetenOfBesluit implements BesluitPanel {
    private static final int AFTER_VOORTGANG = 20;

    private final BesluitloopService lopen;
    private final OpvolgingService opvolgingen;

    KetenOfBesluit(BesluitloopService lopen, OpvolgingService opvolgingen) {
        this.lopen = lopen;
        this.opvolgingen = opvolgingen;
    }

    @Override
    public int order() {
        return AFTER_VOORTGANG;
    }

    @Override
    public Optional<Component> panel(BesluitId id) {
        List<Ketenschakel> keten = lopen.keten(id);
        BesluitloopDetail loop = lopen.detail(id);
        boolean canReplace = loop.kanVervangen();
        return keten.size() > 1 || canReplace
                ? Optional.of(new KetenPanel(id, keten, canReplace, new KetenActions(lopen, opvolgingen)))
                : Optional.empty();
    }
}
