package nl.eenoverheid.shared;

/** Words on their way to a spreadsheet. */
public final class CsvText {
    /** Also as East Asian keyboards write them. */
    private static final String STARTS_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private CsvText() {}

    /** The same words; an apostrophe before what a spreadsheet would take for a formula and run. */
    public static String safe(String text) {
        return !text.isEmpty() && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
