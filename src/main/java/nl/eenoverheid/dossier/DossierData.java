package nl.eenoverheid.dossier;

import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody writes down of a dossier. It has a wished end result, or it leaves that open and asks what is to be
 * learnt.
 *
 * @param onderwerp what it is about
 * @param eindbeeld the wished end result; empty when it is left open
 * @param leervragen what is to be learnt
 */
public record DossierData(
        @Nullable WerkruimteId werkruimte, String naam, String onderwerp, String eindbeeld, String leervragen) {
    /** Longest text in one field, in characters. */
    public static final int LONGEST = 4000;

    /** Longest name, in characters. */
    public static final int LONGEST_NAAM = 160;

    /**
     * The same, cleaned.
     *
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    DossierData checked() {
        var check = new InputCheck();
        check.chosen("werkruimte", werkruimte);
        var result = new DossierData(
                werkruimte,
                check.required("naam", naam, LONGEST_NAAM),
                check.required("onderwerp", onderwerp, LONGEST),
                check.optional("eindbeeld", eindbeeld, LONGEST),
                check.optional("leervragen", leervragen, LONGEST));
        check.unless(!result.naam().contains("\n"), "naam", "dossier.input.oneLine");
        check.unless(!(result.eindbeeld() + result.leervragen()).isEmpty(), "leervragen", "dossier.input.noDirection");
        check.done();
        return result;
    }
}
