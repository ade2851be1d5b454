package nl.eenoverheid.signaal;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.eenoverheid.overheid.Punt;
import nl.eenoverheid.overheid.RegioId;
import nl.eenoverheid.shared.InputCheck;
import org.jspecify.annotations.Nullable;

/**
 * What can be added to a signaal when there is time.
 *
 * @param themas themes beside the main one
 * @param regio where it was heard, when that is larger than one municipality
 * @param antwoorden answers to the questions of a theme, by the id of the question
 * @param punt where it was heard on the map; null when nobody pointed it out
 */
public record Aanvulling(
        Set<Long> themas,
        @Nullable RegioId regio,
        Map<Long, String> antwoorden,
        @Nullable Punt punt) {
    /** Nothing added. */
    public static final Aanvulling NONE = new Aanvulling(Set.of(), null, Map.of());

    static final int MOST_THEMAS = 5;

    public Aanvulling {
        themas = Set.copyOf(themas);
        antwoorden = Map.copyOf(antwoorden);
    }

    /** Nothing added but a point on the map. */
    public static Aanvulling at(@Nullable Punt punt) {
        return NONE.withPunt(punt);
    }

    /** Nowhere on the map. */
    public Aanvulling(Set<Long> themas, @Nullable RegioId regio, Map<Long, String> antwoorden) {
        this(themas, regio, antwoorden, null);
    }

    /** The same at another point. */
    public Aanvulling withPunt(@Nullable Punt punt) {
        return new Aanvulling(themas, regio, antwoorden, punt);
    }

    /** The same, cleaned: the main theme is not said twice, and an empty answer is none. */
    Aanvulling checked(InputCheck check, @Nullable Long main) {
        Set<Long> others = new TreeSet<>(themas);
        if (main != null) {
            others.remove(main);
        }
        check.unless(others.size() <= MOST_THEMAS, "themas", "signaal.input.themas", MOST_THEMAS);
        Map<Long, String> answered = new TreeMap<>();
        antwoorden.forEach((vraag, antwoord) -> {
            String clean = check.optional("vraag." + vraag, antwoord, SignaalData.LONGEST);
            if (!clean.isEmpty()) {
                answered.put(vraag, clean);
            }
        });
        check.unless(punt == null || punt.isInNederland(), "punt", "signaal.input.punt.outside");
        return new Aanvulling(others, regio, answered, punt);
    }
}
