package nl.eenoverheid.weergave;

import java.util.regex.Pattern;
import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to keep of a list.
 *
 * @param pad the path of the list, such as {@code gehoord}
 * @param vraag what stands behind the question mark; empty when the list is not narrowed
 * @param werkruimte whose members see it too; null for oneself
 */
public record WeergaveData(
        String naam, String pad, String vraag, @Nullable WerkruimteId werkruimte) {
    private static final Pattern PATH = Pattern.compile("[a-z]{1,30}(/[a-z]{1,30}){0,2}");
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_QUERY = 1000;

    /**
     * The same, cleaned.
     *
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    WeergaveData checked() {
        var check = new InputCheck();
        var clean = new WeergaveData(
                check.required("naam", naam, LONGEST_NAME),
                pad,
                check.optional("naam", vraag, LONGEST_QUERY),
                werkruimte);
        check.unless(PATH.matcher(pad).matches(), "naam", "weergave.input.pad");
        check.done();
        return clean;
    }
}
