package nl.eenoverheid.afweging;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.eenoverheid.afweging.calculation.Points;
import nl.eenoverheid.shared.InputCheck;

/**
 * What weighs how much for one party.
 *
 * @param punten for each interest, together a hundred
 * @param opgaven what the party gives up with an option; an option may be left out
 * @param reden why it is otherwise than before; only when others read the weights
 */
public record WegingData(Map<Long, Integer> punten, Map<Long, String> opgaven, String reden) {
    /** Longest text, in characters. */
    public static final int LONGEST = 1000;

    public WegingData {
        punten = Map.copyOf(punten);
        opgaven = Map.copyOf(opgaven);
    }

    /**
     * The same, cleaned.
     *
     * @param belangen ids of what must have points
     * @param opties ids of what can have a text
     * @param open whether others read it, so that they must know why it changes
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    WegingData checked(Set<Long> belangen, Set<Long> opties, boolean open) {
        var check = new InputCheck();
        boolean whole = punten.keySet().equals(belangen)
                && punten.values().stream().allMatch(each -> each >= 0 && each <= Points.ALL);
        int sum = punten.values().stream()
                .mapToInt(each -> Math.clamp(each, -Points.ALL, Points.ALL + 1))
                .sum();
        check.unless(whole, "punten", "afweging.input.points");
        check.unless(!whole || sum == Points.ALL, "punten", "afweging.input.hundred", sum);
        Map<Long, String> texts = new HashMap<>();
        opgaven.forEach((optie, text) -> {
            String clean = check.optional("opgave", text, LONGEST);
            check.unless(opties.contains(optie), "opgave", "shared.input.choose");
            if (!clean.isEmpty()) {
                texts.put(optie, clean);
            }
        });
        String why = open ? check.required("reden", reden, LONGEST) : "";
        check.done();
        return new WegingData(punten, texts, why);
    }
}
