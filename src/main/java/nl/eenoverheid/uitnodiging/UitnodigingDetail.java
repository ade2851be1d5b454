package nl.eenoverheid.uitnodiging;

import java.time.Instant;
import nl.eenoverheid.workspace.WerkruimteRol;

/**
 * An uitnodiging as the one who is invited reads it.
 *
 * @param doel what the werkruimte is for
 * @param door name of who invites, of {@code organisatie}
 * @param taal language of the account with this address, else that of who invites
 * @param heeftAccount whether there is an account with this address, to sign in with
 */
public record UitnodigingDetail(
        long id,
        long werkruimteId,
        String werkruimte,
        String doel,
        String email,
        WerkruimteRol rol,
        String toelichting,
        String door,
        String organisatie,
        String taal,
        Instant geldigTot,
        boolean heeftAccount) {}
