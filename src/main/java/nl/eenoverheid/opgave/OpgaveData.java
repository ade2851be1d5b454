package nl.eenoverheid.opgave;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.eenoverheid.shared.InputCheck;

/**
 * An opgave as somebody writes it down.
 *
 * @param thema by which taakvelden are proposed; empty when none fits
 * @param behoeften what it costs, each year once
 */
public record OpgaveData(String naam, String thema, String uitleg, List<Behoefte> behoeften) {
    public static final int LONGEST_NAAM = 200;
    public static final int LONGEST_THEMA = 60;
    public static final int LONGEST_UITLEG = 2000;
    public static final int LONGEST_BRON = 300;

    /** Most years. */
    public static final int MOST = 12;

    static final int FIRST_YEAR = 2000;
    static final int LAST_YEAR = 2100;

    /** More than all governments spend together. */
    static final BigDecimal LARGEST = new BigDecimal("999999999");

    public OpgaveData {
        behoeften = List.copyOf(behoeften);
    }

    /** Name of a field of a year, as problems use it. */
    public static String field(int row, String name) {
        return "behoeften." + row + "." + name;
    }

    /**
     * The same, cleaned, the first year first.
     *
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    OpgaveData checked() {
        var check = new InputCheck();
        String name = check.required("naam", naam, LONGEST_NAAM);
        check.unless(!name.contains("\n"), "naam", "opgave.input.oneLine");
        String theme = check.optional("thema", thema, LONGEST_THEMA);
        String words = check.optional("uitleg", uitleg, LONGEST_UITLEG);
        check.unless(behoeften.size() <= MOST, "behoeften", "opgave.input.many", MOST);
        List<Behoefte> clean = new ArrayList<>();
        Set<Integer> years = new HashSet<>();
        for (int row = 0; row < behoeften.size(); row++) {
            clean.add(checked(check, row, behoeften.get(row), years));
        }
        check.done();
        clean.sort(Comparator.comparingInt(Behoefte::jaar));
        return new OpgaveData(name, theme, words, clean);
    }

    private static Behoefte checked(InputCheck check, int row, Behoefte behoefte, Set<Integer> years) {
        check.unless(isYear(behoefte.jaar()), field(row, "jaar"), "opgave.input.year");
        check.unless(years.add(behoefte.jaar()), field(row, "jaar"), "opgave.input.yearTwice");
        check.unless(isAmount(behoefte.bedrag()), field(row, "bedrag"), "opgave.input.amount");
        String bron = check.required(field(row, "bron"), behoefte.bron(), LONGEST_BRON);
        return new Behoefte(behoefte.jaar(), behoefte.bedrag(), bron, behoefte.nodigOp());
    }

    static boolean isYear(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    static boolean isAmount(BigDecimal amount) {
        return amount.signum() > 0
                && amount.compareTo(LARGEST) <= 0
                && amount.stripTrailingZeros().scale() <= 3;
    }
}
