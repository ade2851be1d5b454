package nl.eenoverheid.journaal;

import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.vertrouwelijkheid.Afgeschermd;
import nl.eenoverheid.vertrouwelijkheid.AfgeschermdSoort;
import nl.eenoverheid.vertrouwelijkheid.Vertrouwelijkheid;

/**
 * An entry that the caller may read.
 *
 * @param gesprek id of the first entry about the same talk
 * @param met with whom
 * @param eigenaarId account of who wrote the first entry
 * @param verbeterd whether a better one points to it
 */
record RegelPlek(
        long id,
        long dossierId,
        long gesprek,
        String met,
        long eigenaarId,
        Vertrouwelijkheid niveau,
        boolean verbeterd) {
    DossierId dossier() {
        return new DossierId(dossierId);
    }

    /** The talk, as far as somebody else may not know of it. */
    Afgeschermd afgeschermd() {
        return new Afgeschermd(AfgeschermdSoort.GESPREK, gesprek, dossier(), new AccountId(eigenaarId));
    }
}
