package nl.eenoverheid.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One account in the administrators' list.
 *
 * @param namens the organisation outside government that a partner comes from; empty for others
 * @param rollen role codes, divided by commas
 * @param bezoekOp start of the last visit, null when never
 */
public record AccountListItem(
        long id,
        String naam,
        String email,
        String functie,
        long organisatieId,
        String organisatieNaam,
        String namens,
        String rollen,
        boolean actief,
        boolean heeftWachtwoord,
        @Nullable Instant bezoekOp,
        long version) {}
