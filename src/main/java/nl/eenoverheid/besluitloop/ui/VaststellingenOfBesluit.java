package nl.eenoverheid.besluitloop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.Optional;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.besluit.ui.BesluitPanel;
import nl.eenoverheid.besluitloop.BesluitloopService;
import nl.eenoverheid.besluitloop.VaststellingService;
import nl.eenoverheid.besluitloop.Vaststellingen;
import nl.eenoverheid.overheid.BestuursorgaanService;
import nl.eenoverheid.ui.Dates;

/** Shows on the page of an afspraak which bodies adopt it by themselves, and what each of them said. */
@SpringComponent
class VaststellingenOfBesluit implements BesluitPanel {
    private static final int AFTER_LOOP = 6;

    private final BesluitloopService lopen;
    private final VaststellingService vaststellingen;
    private final BestuursorgaanService organen;
    private final Clock clock;

    VaststellingenOfBesluit(
            BesluitloopService lopen, VaststellingService vaststellingen, BestuursorgaanService organen, Clock clock) {
        this.lopen = lopen;
        this.vaststellingen = vaststellingen;
        this.organen = organen;
        this.clock = clock;
    }

    @Override
    public int order() {
        return AFTER_LOOP;
    }

    @Override
    public Optional<Component> panel(BesluitId id) {
        Vaststellingen found = lopen.vaststellingen(id);
        return found.afspraak() && (found.canWrite() || !found.regels().isEmpty())
                ? Optional.of(new VaststellingPanel(
                        found, new VaststellingActions(id, vaststellingen, organen, Dates.dayOf(clock.instant()))))
                : Optional.empty();
    }
}
