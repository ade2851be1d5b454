package nl.eenoverheid.voortgang;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.workspace.Scope;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells what was said of steps, where their besluit stands. */
@Component
class UitvoeringNews {
    private final VoortgangReadRepository reads;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UitvoeringNews(VoortgangReadRepository reads, ApplicationEventPublisher events, Clock clock) {
        this.reads = reads;
        this.events = events;
        this.clock = clock;
    }

    void tell(BesluitPlek plek, Uitvoeringsstap stap, MeldingSoort soort, String toelichting, Actor actor) {
        boolean far = soort == MeldingSoort.GEMELD || soort == MeldingSoort.KLAAR;
        String which = far ? stap.wat() + " (" + stap.percentage() + "%)" : stap.wat();
        events.publishEvent(plek.changed(
                soort.what(), toelichting.isEmpty() ? which : which + "\n" + toelichting, actor, clock.instant()));
    }

    /** After the last step: a step that was done before finishes nothing anew. */
    void tellWhenFinished(BesluitPlek plek, int before, Scope scope) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), VoortgangService.HERE);
        if (before < VoortgangData.DONE
                && reads.ofBesluiten(Set.of(plek.besluit().value()), today, scope).stream()
                        .anyMatch(Voortgang::isFinished)) {
            events.publishEvent(plek.changed("uitgevoerd", "", scope.actor(), clock.instant()));
        }
    }
}
