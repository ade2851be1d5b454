package nl.eenoverheid.workspace;

import nl.eenoverheid.shared.InputCheck;

/** What an owner fills in about a werkruimte. */
public record WerkruimteData(String naam, String doel) {

    WerkruimteData checked() {
        var check = new InputCheck();
        var result = new WerkruimteData(check.required("naam", naam, 120), check.optional("doel", doel, 600));
        check.done();
        return result;
    }
}
