package nl.eenoverheid.voortgang.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.Optional;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.besluit.ui.BesluitPanel;
import nl.eenoverheid.overheid.OverheidService;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.voortgang.BesluitVoortgang;
import nl.eenoverheid.voortgang.UitvoeringService;
import nl.eenoverheid.voortgang.VoortgangService;

/** Shows on the page of a besluit how it is carried out, once it was adopted. */
@SpringComponent
class VoortgangOfBesluit implements BesluitPanel {
    private static final int FIRST = 10;

    private final VoortgangService voortgang;
    private final UitvoeringService uitvoering;
    private final OverheidService overheden;
    private final Clock clock;

    VoortgangOfBesluit(
            VoortgangService voortgang, UitvoeringService uitvoering, OverheidService overheden, Clock clock) {
        this.voortgang = voortgang;
        this.uitvoering = uitvoering;
        this.overheden = overheden;
        this.clock = clock;
    }

    @Override
    public int order() {
        return FIRST;
    }

    @Override
    public Optional<Component> panel(BesluitId id) {
        BesluitVoortgang besluit = voortgang.ofBesluit(id);
        return besluit.uitvoerbaar() || !besluit.stappen().isEmpty()
                ? Optional.of(new VoortgangPanel(
                        besluit, new StapActions(uitvoering, overheden, Dates.dayOf(clock.instant()))))
                : Optional.empty();
    }
}
