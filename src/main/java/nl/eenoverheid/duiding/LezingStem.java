package nl.eenoverheid.duiding;

import org.jspecify.annotations.Nullable;

/**
 * A voice that stays beside a reading and is part of it wherever it is shown.
 *
 * @param organisatie name of the organisation
 * @param signaalId of which signaal, null for what an organisation does not agree with
 * @param kop what that signaal says, empty when the caller does not see it
 * @param tekst what the organisation says, which may be empty for a signaal
 */
public record LezingStem(
        StemSoort soort, String organisatie, @Nullable Long signaalId, String kop, String tekst) {}
