package nl.eenoverheid.terugkoppeling;

import nl.eenoverheid.shared.InputCheck;

/**
 * What somebody writes as an answer.
 *
 * @param aanhef the line that it opens with, for this one voice; may be empty
 * @param tekst the answer as the people will read or hear it
 * @param opbrengst what the conversation led to; may be empty
 * @param kosten what it costs, where that applies
 * @param periode when it happens, where that applies
 */
public record AntwoordData(String aanhef, String tekst, String opbrengst, String kosten, String periode) {
    /** Longest text in one field, in characters. */
    public static final int LONGEST = 4000;

    private static final int LONGEST_LINE = 300;

    /** Without an opening line of its own. */
    public AntwoordData(String tekst, String opbrengst, String kosten, String periode) {
        this("", tekst, opbrengst, kosten, periode);
    }

    /** The same words with another opening line. */
    public AntwoordData openedWith(String opening) {
        return new AntwoordData(opening, tekst, opbrengst, kosten, periode);
    }

    /**
     * The same, cleaned.
     *
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    public AntwoordData checked() {
        var check = new InputCheck();
        var result = new AntwoordData(
                check.optional("aanhef", aanhef, LONGEST_LINE),
                check.required("tekst", tekst, LONGEST),
                check.optional("opbrengst", opbrengst, LONGEST),
                check.optional("kosten", kosten, LONGEST_LINE),
                check.optional("periode", periode, LONGEST_LINE));
        check.done();
        return result;
    }
}
