package nl.eenoverheid.toewijzing;

import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.overheid.OrganisatieId;
import org.jspecify.annotations.Nullable;

/** An organisation that handles a signaal, and who of it; null when that is for the organisation to say. */
record Behandelaar(OrganisatieId organisatie, @Nullable AccountId persoon) {

    static Behandelaar of(Actor actor) {
        return new Behandelaar(actor.organisatie(), actor.account());
    }

    /** Whether somebody means themselves by it. */
    boolean isOneself(Actor actor) {
        return organisatie.equals(actor.organisatie()) && (persoon == null || persoon.equals(actor.account()));
    }

    @Nullable
    Long persoonId() {
        return persoon == null ? null : persoon.value();
    }
}
