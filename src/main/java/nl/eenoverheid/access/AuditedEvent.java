package nl.eenoverheid.access;

import java.time.Instant;
import java.util.List;
import nl.eenoverheid.overheid.OrganisatieId;
import org.jspecify.annotations.Nullable;

/**
 * Something outside every werkruimte that must stay known: a sign-in, a change of an account, of a role, of a setting. Published in
 * the transaction in which it happens; the audit trail keeps it. What happens in a werkruimte has its own events.
 *
 * @param by who did it, null when nobody was signed in
 * @param organisatie the organisation that it is about, whose own administrator may read it; null when it is about all
 * @param what what happened, as a translation key: of {@code "access.audit.blocked"} people read the text
 * @param about what or whom it happened to, as it was called then; never a secret, never a contact detail of a speaker
 * @param changes what it was and what it became, for what no aggregate keeps
 */
public record AuditedEvent(
        @Nullable AccountId by,
        @Nullable OrganisatieId organisatie,
        String what,
        String about,
        List<Change> changes,
        Instant at) {

    public AuditedEvent {
        changes = List.copyOf(changes);
    }

    /**
     * One value that changed.
     *
     * @param field its name, as a translation key
     * @param before null when there was none
     * @param after null when there is none any more
     */
    public record Change(
            String field, @Nullable String before, @Nullable String after) {}
}
