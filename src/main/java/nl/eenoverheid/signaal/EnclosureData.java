package nl.eenoverheid.signaal;

import java.util.Set;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.shared.InputCheck;

/**
 * The small group for whom a signaal is.
 *
 * @param naam what the closed part in which it will stand is called
 * @param wie members of the werkruimte, beside the caller
 */
public record EnclosureData(String naam, Set<AccountId> wie) {
    private static final int LONGEST_NAME = 120;

    public EnclosureData {
        wie = Set.copyOf(wie);
    }

    EnclosureData checked() {
        var check = new InputCheck();
        var result = new EnclosureData(check.required("naam", naam, LONGEST_NAME), wie);
        check.unless(!wie.isEmpty(), "wie", "shared.input.choose");
        check.done();
        return result;
    }
}
