package nl.eenoverheid.ruimtetoets;

import java.util.List;
import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.speelruimte.Gezicht;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of a besluit and the topics of a card.
 *
 * @param oordelen one for each topic, in the order of the cards
 * @param uitleg why it goes outside the room; must be there when it does
 */
public record ToetsData(List<Oordeel> oordelen, String uitleg) {
    /** Longest explanation, in characters. */
    public static final int LONGEST = 2000;

    public ToetsData {
        oordelen = List.copyOf(oordelen);
    }

    /** What is said of one topic. */
    public record Oordeel(
            Gezicht gezicht, String naam, @Nullable RuimteOordeel oordeel) {}

    /** Name of the field of a topic, as problems use it. */
    public static String field(int row) {
        return "oordelen." + row;
    }

    /** Whether a topic goes outside the room. */
    public boolean isOutside() {
        return oordelen.stream().anyMatch(each -> each.oordeel() == RuimteOordeel.BUITEN);
    }

    /**
     * The same, cleaned.
     *
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    ToetsData checked() {
        var check = new InputCheck();
        for (int row = 0; row < oordelen.size(); row++) {
            check.chosen(field(row), oordelen.get(row).oordeel());
        }
        String why =
                isOutside() ? check.required("uitleg", uitleg, LONGEST) : check.optional("uitleg", uitleg, LONGEST);
        check.done();
        return new ToetsData(oordelen, isOutside() ? why : "");
    }
}
