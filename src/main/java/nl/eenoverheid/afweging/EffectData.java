package nl.eenoverheid.afweging;

import java.util.List;
import nl.eenoverheid.shared.InputCheck;
import org.jspecify.annotations.Nullable;

/**
 * What an option does for an interest, as somebody writes it down.
 *
 * @param score from much worse to much better than when nothing changes; null when that is not known
 * @param zin in one sentence what happens
 */
public record EffectData(@Nullable Integer score, String zin, List<Bron> bronnen) {
    /** Much worse than when nothing changes. */
    public static final int LOWEST = -3;

    /** Much better. */
    public static final int HIGHEST = 3;

    /** Longest sentence, in characters. */
    public static final int LONGEST = 500;

    /** The most sources of one effect. */
    public static final int MOST = 10;

    private static final int TEXT = 200;
    private static final int ADDRESS = 500;

    public EffectData {
        bronnen = List.copyOf(bronnen);
    }

    /**
     * The same, cleaned. Who says that something gets better or worse says what happens.
     *
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    EffectData checked() {
        var check = new InputCheck();
        check.unless(score == null || (score >= LOWEST && score <= HIGHEST), "score", "afweging.input.score");
        String clean =
                score == null || score == 0 ? check.optional("zin", zin, LONGEST) : check.required("zin", zin, LONGEST);
        check.unless(bronnen.size() <= MOST, "bronnen", "afweging.input.sources", MOST);
        List<Bron> sources = bronnen.stream().map(bron -> checked(bron, check)).toList();
        check.done();
        return new EffectData(score, clean, sources);
    }

    private static Bron checked(Bron bron, InputCheck check) {
        if (bron.soort() != BronSoort.VERWIJZING) {
            boolean heard = bron.soort() == BronSoort.SIGNAAL;
            check.chosen("bronnen", heard ? bron.signaalId() : bron.cijferId());
            return new Bron(bron.soort(), heard ? bron.signaalId() : null, heard ? null : bron.cijferId(), "", "");
        }
        String address = check.optional("bronnen", bron.adres(), ADDRESS);
        check.unless(address.isEmpty() || address.matches("https?://[^\\s<>\"]+"), "bronnen", "afweging.input.address");
        return Bron.of(check.required("bronnen", bron.tekst(), TEXT), address);
    }
}
