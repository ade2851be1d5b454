package nl.eenoverheid.duiding;

import java.time.Instant;

/**
 * One duiding in a list.
 *
 * @param lezing the shared reading, shortened; empty when there is none yet
 * @param getekend how many of the organisations signed
 * @param wachtOpOns whether it waits for the signature of the caller's organisation
 */
public record DuidingListItem(
        long id,
        String titel,
        DuidingStatus status,
        String lezing,
        int signalen,
        int organisaties,
        int getekend,
        boolean wachtOpOns,
        String werkruimte,
        Instant gestartOp,
        Instant gewijzigdOp) {}
