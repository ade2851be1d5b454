package nl.eenoverheid.uitnodiging;

import java.util.Locale;
import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.jspecify.annotations.Nullable;

/**
 * What an owner fills in to invite somebody.
 *
 * @param toelichting a word with it, may be empty
 */
public record UitnodigingData(String email, @Nullable WerkruimteRol rolKeuze, String toelichting) {

    /** The role, of data that was checked. */
    WerkruimteRol rol() {
        if (rolKeuze == null) {
            throw new IllegalStateException("not checked");
        }
        return rolKeuze;
    }

    /**
     * The same, cleaned.
     *
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    UitnodigingData checked() {
        var check = new InputCheck();
        String clean = check.required("email", email, 254).toLowerCase(Locale.ROOT);
        check.unless(
                clean.isEmpty() || clean.matches("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+"), "email", "access.input.email");
        check.chosen("rolKeuze", rolKeuze);
        String words = check.optional("toelichting", toelichting, 600);
        check.done();
        return new UitnodigingData(clean, rolKeuze, words);
    }
}
