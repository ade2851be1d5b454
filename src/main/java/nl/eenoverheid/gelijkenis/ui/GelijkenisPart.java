package nl.eenoverheid.gelijkenis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.Optional;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.gelijkenis.GelijkenisService;
import nl.eenoverheid.signaal.SignaalDetail;
import nl.eenoverheid.signaal.ui.SignaalPart;

/** What says the same as a signaal, and what is like it, on its page. */
@SpringComponent
class GelijkenisPart implements SignaalPart {
    private static final int ORDER = 40;

    private final GelijkenisService gelijkenissen;
    private final TogetherParts together;
    private final CurrentAccount current;
    private final Clock clock;

    GelijkenisPart(GelijkenisService gelijkenissen, TogetherParts together, CurrentAccount current, Clock clock) {
        this.gelijkenissen = gelijkenissen;
        this.together = together;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Component> part(SignaalDetail signaal) {
        boolean canWrite = signaal.canWrite() && current.get().has(Right.SIGNAAL_WRITE);
        return Optional.of(new Voices(signaal.id(), canWrite, gelijkenissen, together, clock))
                .filter(Voices::hasContent)
                .map(Component.class::cast);
    }
}
