package nl.eenoverheid.dilemma;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.eenoverheid.shared.InputCheck;

/**
 * A dilemma as somebody lays it out.
 *
 * @param vraag the choice in one sentence
 * @param kanten at least two sides
 */
public record DilemmaData(String vraag, List<Kant> kanten) {
    /** Fewest sides. */
    public static final int FEWEST = 2;

    /** Most sides. */
    public static final int MOST = 4;

    /** Most signalen of one side. */
    public static final int MOST_SIGNALEN = 50;

    public static final int LONGEST_VRAAG = 200;
    public static final int LONGEST_NAAM = 120;
    public static final int LONGEST_TEXT = 1000;
    public static final int LONGEST_WIE = 300;

    public DilemmaData {
        kanten = List.copyOf(kanten);
    }

    /**
     * One side.
     *
     * @param geeft what it gives
     * @param kost what it costs
     * @param voorWie whom it is about
     * @param signalen who said it outside, by id
     */
    public record Kant(String naam, String geeft, String kost, String voorWie, Set<Long> signalen) {

        public Kant {
            signalen = Set.copyOf(signalen);
        }

        Kant with(Set<Long> others) {
            return new Kant(naam, geeft, kost, voorWie, others);
        }
    }

    /** Name of a field of a side, as problems use it. */
    public static String field(int row, String name) {
        return "kanten." + row + "." + name;
    }

    /**
     * The same, cleaned.
     *
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    DilemmaData checked() {
        var check = new InputCheck();
        String question = check.required("vraag", vraag, LONGEST_VRAAG);
        check.unless(!question.contains("\n"), "vraag", "dilemma.input.oneLine");
        check.unless(kanten.size() >= FEWEST, "kanten", "dilemma.input.few", FEWEST);
        check.unless(kanten.size() <= MOST, "kanten", "dilemma.input.many", MOST);
        List<Kant> clean = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int row = 0; row < kanten.size(); row++) {
            clean.add(checked(check, row, kanten.get(row), names));
        }
        check.done();
        return new DilemmaData(question, clean);
    }

    private static Kant checked(InputCheck check, int row, Kant kant, Set<String> names) {
        String naam = check.required(field(row, "naam"), kant.naam(), LONGEST_NAAM);
        check.unless(
                naam.isEmpty() || names.add(naam.toLowerCase(Locale.ROOT)), field(row, "naam"), "dilemma.input.twice");
        String geeft = check.required(field(row, "geeft"), kant.geeft(), LONGEST_TEXT);
        String kost = check.required(field(row, "kost"), kant.kost(), LONGEST_TEXT);
        String wie = check.required(field(row, "voorWie"), kant.voorWie(), LONGEST_WIE);
        check.unless(
                kant.signalen().size() <= MOST_SIGNALEN,
                field(row, "signalen"),
                "dilemma.input.signalen",
                MOST_SIGNALEN);
        return new Kant(naam, geeft, kost, wie, kant.signalen());
    }
}
