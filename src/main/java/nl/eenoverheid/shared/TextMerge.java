package nl.eenoverheid.shared;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts together what two people made of one text at the same moment. */
public final class TextMerge {

    private TextMerge() {}

    /**
     * The text with the changes of both.
     *
     * @param base what both began with
     * @return empty when both changed the same words, or words beside each other with nothing in between: then a person
     *     has to choose
     */
    public static Optional<String> merge(String base, String theirs, String mine) {
        List<String> tokens = TextDiff.tokens(base);
        List<TextDiff.Change> all = new ArrayList<>(TextDiff.changes(tokens, TextDiff.tokens(theirs)));
        for (TextDiff.Change change : TextDiff.changes(tokens, TextDiff.tokens(mine))) {
            if (!all.contains(change)) {
                if (all.stream().anyMatch(change::meets)) {
                    return Optional.empty();
                }
                all.add(change);
            }
        }
        all.sort(Comparator.comparingInt(TextDiff.Change::start));
        return Optional.of(apply(tokens, all));
    }

    private static String apply(List<String> tokens, List<TextDiff.Change> changes) {
        var text = new StringBuilder();
        int at = 0;
        for (TextDiff.Change change : changes) {
            text.append(String.join("", tokens.subList(at, change.start()))).append(change.text());
            at = change.end();
        }
        return text.append(String.join("", tokens.subList(at, tokens.size()))).toString();
    }
}
