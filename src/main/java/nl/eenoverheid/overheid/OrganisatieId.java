package nl.eenoverheid.overheid;

import java.util.Optional;

/** Names one government. */
public record OrganisatieId(long value) {

    /** Reads what an address says; empty when it is no number. */
    public static Optional<OrganisatieId> parse(String text) {
        try {
            return Optional.of(new OrganisatieId(Long.parseLong(text)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
