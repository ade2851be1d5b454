package nl.eenoverheid.escalatie;

import java.time.Instant;
import java.util.Locale;
import nl.eenoverheid.access.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells both sides what became of a question that was passed. */
@Component
class EscalatieNews {
    private final ApplicationEventPublisher events;

    EscalatieNews(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** It was passed, by somebody or by itself. */
    void passed(EscalatieId id, EscalatiePlaces.Zijden zijden, boolean vanzelf, String words, Actor actor, Instant at) {
        tell(id, zijden.van(), vanzelf ? "vanzelf" : "voorgelegd", words, actor, at);
        if (!zijden.van().equals(zijden.hier())) {
            tell(id, zijden.hier(), "ontvangen", words, actor, at);
        }
    }

    void became(
            EscalatieId id,
            EscalatiePlaces.Zijden zijden,
            EscalatieStatus status,
            String words,
            Actor actor,
            Instant at) {
        String what = status.name().toLowerCase(Locale.ROOT);
        zijden.alle().forEach(plek -> tell(id, plek, what, words, actor, at));
    }

    private void tell(EscalatieId id, KnoopPlek plek, String what, String words, Actor actor, Instant at) {
        events.publishEvent(
                new EscalatieChanged(id, plek.knoop(), what, plek.vraag(), plek.werkruimten(), words, actor, at));
    }
}
