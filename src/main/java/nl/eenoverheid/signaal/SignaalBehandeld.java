package nl.eenoverheid.signaal;

import org.jspecify.annotations.Nullable;

/**
 * Who handles a signaal, or has to say so, is another than before. The module that keeps this implements it on its event; the
 * lists of signalen then filter on it, in the same transaction.
 */
public interface SignaalBehandeld {

    /** Which signaal. */
    SignaalId signaal();

    /** The organisation that handles it or is asked to, by id; null when none is any more. */
    @Nullable
    Long behandelaar();

    /** The organisation that has to act now, by id; null when nobody has to. */
    @Nullable
    Long wachtOp();

    /** The person who handles it, by id. */
    @Nullable
    Long persoon();

    /** The organisation that directs, by id. */
    @Nullable
    Long regie();
}
