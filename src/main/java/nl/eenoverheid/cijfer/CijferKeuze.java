package nl.eenoverheid.cijfer;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import nl.eenoverheid.access.Actor;

/** That a dossier took a figure to work with, or let go of it, and why. */
@Embeddable
record CijferKeuze(boolean gekozen, String waarom, long organisatieId, long accountId, Instant op) {

    CijferKeuze(boolean gekozen, String waarom, Actor actor, Instant now) {
        this(gekozen, waarom, actor.organisatie().value(), actor.account().value(), now);
    }
}
