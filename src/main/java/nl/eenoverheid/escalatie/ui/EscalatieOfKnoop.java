package nl.eenoverheid.escalatie.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.escalatie.EscalatieDetail;
import nl.eenoverheid.escalatie.EscalatieService;
import nl.eenoverheid.knoop.KnoopDetail;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.knoop.KnoopService;
import nl.eenoverheid.knoop.KnoopStatus;
import nl.eenoverheid.knoop.ui.KnoopPart;
import nl.eenoverheid.ui.Dates;

/** To which bodies a question was put, and where it comes from, on its page: below who decides. */
@SpringComponent
class EscalatieOfKnoop implements KnoopPart {
    private static final int BELOW_THE_LADDER = 1;

    private final EscalatieService escalaties;
    private final KnoopService knopen;
    private final EscalatieActs acts;
    private final CurrentAccount current;
    private final Clock clock;

    EscalatieOfKnoop(
            EscalatieService escalaties, KnoopService knopen, EscalatieActs acts, CurrentAccount current, Clock clock) {
        this.escalaties = escalaties;
        this.knopen = knopen;
        this.acts = acts;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public int order() {
        return BELOW_THE_LADDER;
    }

    @Override
    public Optional<Component> part(KnoopId id) {
        KnoopDetail knoop = knopen.detail(id);
        boolean canPass = knoop.status() == KnoopStatus.OPEN
                && knoop.canWrite()
                && current.get().has(Right.KNOOP_WRITE);
        List<EscalatieDetail> shown = escalaties.ofKnoop(id);
        return shown.isEmpty() && !canPass ? Optional.empty() : Optional.of(panel(knoop, shown, canPass));
    }

    private Component panel(KnoopDetail knoop, List<EscalatieDetail> shown, boolean canPass) {
        LocalDate today = Dates.dayOf(clock.instant());
        EscalatiePanel panel = new EscalatiePanel(shown, acts, today);
        if (canPass) {
            panel.offer(click -> acts.pass(knoop, today));
        }
        return panel;
    }
}
