package nl.eenoverheid.toewijzingsregel;

import nl.eenoverheid.signaal.SignaalNoted;
import nl.eenoverheid.toewijzing.RegelToewijzing;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Lets the rules look at what is noted. Twice makes no difference: who was asked once is not asked by a rule again. */
@Component
class ToewijzingsregelListener {
    private final RegelMatch match;
    private final RegelToewijzing toewijzing;

    ToewijzingsregelListener(RegelMatch match, RegelToewijzing toewijzing) {
        this.match = match;
        this.toewijzing = toewijzing;
    }

    @ApplicationModuleListener(condition = "#event.nieuw()")
    void on(SignaalNoted event) {
        match.first(event.id()).ifPresent(treffer -> toewijzing.follow(event.id(), treffer, event.actor()));
    }
}
