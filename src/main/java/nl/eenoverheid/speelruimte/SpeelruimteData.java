package nl.eenoverheid.speelruimte;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.eenoverheid.shared.InputCheck;
import org.jspecify.annotations.Nullable;

/**
 * A card as somebody fills it in.
 *
 * @param op the day on which it was set
 * @param onderwerpen at least one
 */
public record SpeelruimteData(
        @Nullable Participatie participatie, @Nullable LocalDate op, List<Onderwerp> onderwerpen) {
    /** Most topics on a card. */
    public static final int MOST = 12;

    public static final int LONGEST_NAAM = 120;
    public static final int LONGEST_WAAROM = 600;

    public SpeelruimteData {
        onderwerpen = List.copyOf(onderwerpen);
    }

    /** One topic, how much room there is, and a sentence that says why. */
    public record Onderwerp(String naam, @Nullable Ruimte ruimte, String waarom) {}

    /** Name of a field of a topic, as problems use it. */
    public static String field(int row, String name) {
        return "onderwerpen." + row + "." + name;
    }

    /**
     * The same, cleaned.
     *
     * @param today no card is set after this day
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    SpeelruimteData checked(LocalDate today) {
        var check = new InputCheck();
        check.chosen("participatie", participatie);
        check.chosen("op", op);
        check.unless(op == null || !op.isAfter(today), "op", "speelruimte.input.future");
        check.unless(op == null || op.getYear() >= 1950, "op", "speelruimte.input.longAgo");
        check.unless(!onderwerpen.isEmpty(), "onderwerpen", "speelruimte.input.none");
        check.unless(onderwerpen.size() <= MOST, "onderwerpen", "speelruimte.input.tooMany", MOST);
        List<Onderwerp> clean = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int row = 0; row < onderwerpen.size(); row++) {
            clean.add(checked(check, row, onderwerpen.get(row), names));
        }
        check.done();
        return new SpeelruimteData(participatie, op, clean);
    }

    private static Onderwerp checked(InputCheck check, int row, Onderwerp onderwerp, Set<String> names) {
        String naam = check.required(field(row, "naam"), onderwerp.naam(), LONGEST_NAAM);
        check.unless(!naam.contains("\n"), field(row, "naam"), "speelruimte.input.oneLine");
        check.unless(naam.isEmpty() || names.add(key(naam)), field(row, "naam"), "speelruimte.input.twice");
        check.chosen(field(row, "ruimte"), onderwerp.ruimte());
        return new Onderwerp(
                naam, onderwerp.ruimte(), check.required(field(row, "waarom"), onderwerp.waarom(), LONGEST_WAAROM));
    }

    /** By which a topic is known again in another version. */
    static String key(String naam) {
        return naam.toLowerCase(Locale.ROOT);
    }
}
