package nl.eenoverheid.toewijzing.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.Optional;
import nl.eenoverheid.signaal.SignaalDetail;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.signaal.ui.SignaalPart;
import nl.eenoverheid.toewijzing.ToewijzingService;

/** Puts who handles a signaal on its page, for everybody who sees it. */
@org.springframework.stereotype.Component
class ToewijzingPart implements SignaalPart {
    private final ToewijzingService toewijzingen;
    private final Clock clock;

    ToewijzingPart(ToewijzingService toewijzingen, Clock clock) {
        this.toewijzingen = toewijzingen;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> part(SignaalDetail signaal) {
        return Optional.of(new ToewijzingLine(
                toewijzingen.ofSignaal(new SignaalId(signaal.id())), new ToewijzingActions(toewijzingen), clock));
    }
}
