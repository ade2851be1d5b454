package nl.eenoverheid.shared;

import java.util.regex.Pattern;

/** Words on their way to a spreadsheet. */
public final class CsvText {
    /** Also as East Asian keyboards write them. */
    private static final String STARTS_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
    /** A spreadsheet in Dutch begins a new cell at a semicolon, whatever the file says. */
    private static final Pattern NEXT_CELL = Pattern.compile("([;\t]\\h*)(?=[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20])");

    private CsvText() {}

    /** The same words; an apostrophe before what a spreadsheet would take for a formula and run. */
    public static String safe(String text) {
        String inside = NEXT_CELL.matcher(text).replaceAll("$1'");
        return !inside.isEmpty() && STARTS_FORMULA.indexOf(inside.charAt(0)) >= 0 ? "'" + inside : inside;
    }
}
