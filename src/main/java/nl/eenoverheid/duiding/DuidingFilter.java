package nl.eenoverheid.duiding;

import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;

/**
 * What a list of duidingen is narrowed to; null or false means "all".
 *
 * @param wachtOpOns only those that wait for the signature of the caller's organisation
 */
public record DuidingFilter(
        @Nullable WerkruimteId werkruimte, @Nullable DuidingStatus status, boolean wachtOpOns) {

    /** Everything that the caller may see. */
    public static final DuidingFilter ALL = new DuidingFilter(null, null, false);
}
