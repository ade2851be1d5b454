package nl.eenoverheid.access;

import java.time.Instant;
import java.util.List;
import nl.eenoverheid.overheid.OrganisatieId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody read what few may read, outside every werkruimte: an export of the audit trail, a report on a person. Published
 * before it is shown; the audit trail keeps it, also when the reading itself changes nothing.
 *
 * @param organisatie the organisation that it is about, whose own administrator may read it; null when it is about all
 * @param what what was read, as a translation key
 * @param about of what or of whom, as it was called then; never a contact detail of a speaker
 * @param parts more of what was read, such as the numbers of many things, as what came into the hands of who read it
 */
public record ConfidentialRead(
        AccountId by,
        @Nullable OrganisatieId organisatie,
        String what,
        String about,
        List<AuditedEvent.Change> parts,
        Instant at) {

    public ConfidentialRead {
        parts = List.copyOf(parts);
    }

    /** All of it in a few words. */
    public ConfidentialRead(AccountId by, @Nullable OrganisatieId organisatie, String what, String about, Instant at) {
        this(by, organisatie, what, about, List.of(), at);
    }
}
