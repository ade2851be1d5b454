package nl.eenoverheid.uitnodiging;

import java.time.Clock;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.workspace.Toelating;
import nl.eenoverheid.workspace.WerkruimteId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the werkruimte who is invited. */
@Component
class UitnodigingNews {
    private final Toelating toelating;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UitnodigingNews(Toelating toelating, ApplicationEventPublisher events, Clock clock) {
        this.toelating = toelating;
        this.events = events;
        this.clock = clock;
    }

    /** Refuses for a closed part, into which only members of the werkruimte around it come. */
    void guardOpen(WerkruimteId werkruimte) {
        if (toelating.isBesloten(werkruimte)) {
            throw new IllegalMove("workspace.besloten.noInvite");
        }
    }

    /** What an owner did. */
    void tell(Uitnodiging uitnodiging, String what, Actor actor) {
        publish(uitnodiging, what, true, actor);
    }

    /** What the one who is invited did, who may be nobody here yet: it only wakes the screens of owners. */
    void wake(Uitnodiging uitnodiging) {
        publish(uitnodiging, "answered", false, new Actor(uitnodiging.door(), uitnodiging.organisatie()));
    }

    private void publish(Uitnodiging uitnodiging, String what, boolean remembered, Actor actor) {
        events.publishEvent(new UitnodigingChanged(
                uitnodiging.werkruimte(),
                what,
                toelating.naam(uitnodiging.werkruimte()),
                masked(uitnodiging.email()),
                remembered,
                actor,
                clock.instant()));
    }

    /** The first letter and the domain: enough to know whom, not enough to write to them. */
    static String masked(String email) {
        int at = email.lastIndexOf('@');
        return email.substring(0, email.offsetByCodePoints(0, 1)) + "…" + email.substring(at);
    }
}
