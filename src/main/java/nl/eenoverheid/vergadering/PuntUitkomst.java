package nl.eenoverheid.vergadering;

import nl.eenoverheid.shared.InputCheck;
import org.jspecify.annotations.Nullable;

/** What somebody writes down of a point. */
public record PuntUitkomst(@Nullable Uitkomst uitkomst, String tekst) {
    private static final int LONGEST = 10_000;

    /**
     * The same, cleaned. What was decided, and what somebody will do, is said in words.
     *
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    PuntUitkomst checked() {
        var check = new InputCheck();
        check.chosen("uitkomst", uitkomst);
        boolean needsWords = uitkomst == Uitkomst.BESLOTEN || uitkomst == Uitkomst.ACTIE;
        String text = needsWords ? check.required("tekst", tekst, LONGEST) : check.optional("tekst", tekst, LONGEST);
        check.done();
        return new PuntUitkomst(uitkomst, text);
    }
}
