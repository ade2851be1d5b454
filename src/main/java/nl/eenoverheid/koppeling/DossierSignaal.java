package nl.eenoverheid.koppeling;

import nl.eenoverheid.signaal.SignaalListItem;
import org.jspecify.annotations.Nullable;

/**
 * What was heard outside about a dossier, and how it came there.
 *
 * @param geland whether its words landed there with a duiding
 * @param wie name of who linked it, of {@code organisatie}; null when it only landed
 */
public record DossierSignaal(
        SignaalListItem signaal,
        boolean geland,
        @Nullable String wie,
        @Nullable String organisatie) {}
