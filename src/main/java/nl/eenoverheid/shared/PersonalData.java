package nl.eenoverheid.shared;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Finds what leads to a person in words that somebody wrote, for text that did not come through a screen. The rules stand
 * in {@code personal-data.json}, which the browser reads as well ({@code frontend/personal-data.ts}). Names are not
 * looked for. What is found is neither kept nor counted.
 */
public final class PersonalData {
    private static final PersonalDataRules RULES = PersonalDataRules.read();

    private PersonalData() {}

    /** What was found, in the order of the text, without overlap. */
    public static List<Found> find(String text) {
        List<Found> hits = new ArrayList<>();
        RULES.rules().forEach(rule -> hits.addAll(RULES.find(rule, text)));
        hits.sort(Comparator.comparingInt(Found::start).thenComparing(Found::end, Comparator.reverseOrder()));
        List<Found> free = new ArrayList<>();
        for (Found hit : hits) {
            if (free.isEmpty() || hit.start() >= free.getLast().end()) {
                free.add(hit);
            }
        }
        return free;
    }

    /** The kinds of what was found. */
    public static Set<Kind> kinds(String text) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        find(text).forEach(found -> kinds.add(found.kind()));
        return Collections.unmodifiableSet(kinds);
    }

    /** The same text, with a word such as "[telefoonnummer]" in the place of what was found. */
    public static String masked(String text) {
        StringBuilder masked = new StringBuilder(text);
        for (Found found : find(text).reversed()) {
            masked.replace(found.start(), found.end(), RULES.mask(found.kind()));
        }
        return masked.toString();
    }

    /** What can be found. */
    public enum Kind {
        BSN,
        PHONE,
        EMAIL,
        IBAN,
        PLATE,
        ADDRESS
    }

    /** Where something stands in the text, counted as {@link String#charAt} does. */
    public record Found(Kind kind, int start, int end) {}
}
