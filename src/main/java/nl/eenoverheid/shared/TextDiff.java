package nl.eenoverheid.shared;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What differs between two versions of a text, word by word. */
public final class TextDiff {
    private static final Pattern TOKEN = Pattern.compile("\\s+|[\\p{L}\\p{N}]+|[^\\s\\p{L}\\p{N}]");
    private static final Pattern ALINEA = Pattern.compile("\\n{2,}|(?:(?!\\n{2}).)+", Pattern.DOTALL);
    /** Longer stretches are shown as a whole: word by word they would be no easier to read, and slow to find. */
    private static final int MOST_TOKENS = 4000;

    private TextDiff() {}

    /** How the later version came from the earlier one, in the order of the text; equal texts are one part. */
    public static List<Part> between(String earlier, String later) {
        List<Part> parts = new ArrayList<>();
        compare(split(ALINEA, earlier), split(ALINEA, later), (before, after) -> words(parts, before, after), parts);
        return List.copyOf(parts);
    }

    private static void words(List<Part> parts, String before, String after) {
        List<String> from = tokens(before);
        List<String> to = tokens(after);
        if (from.size() > MOST_TOKENS || to.size() > MOST_TOKENS) {
            replace(parts, before, after);
        } else {
            compare(from, to, (was, is) -> replace(parts, was, is), parts);
        }
    }

    private static void compare(List<String> from, List<String> to, Replaced replaced, List<Part> parts) {
        int at = 0;
        for (Change change : changes(from, to)) {
            add(parts, Kind.SAME, String.join("", from.subList(at, change.start())));
            replaced.by(String.join("", from.subList(change.start(), change.end())), change.text());
            at = change.end();
        }
        add(parts, Kind.SAME, String.join("", from.subList(at, from.size())));
    }

    private static void replace(List<Part> parts, String before, String after) {
        add(parts, Kind.REMOVED, before);
        add(parts, Kind.ADDED, after);
    }

    private static void add(List<Part> parts, Kind kind, String text) {
        if (text.isEmpty()) {
            return;
        }
        if (!parts.isEmpty() && parts.getLast().kind() == kind) {
            parts.add(new Part(kind, parts.removeLast().text() + text));
        } else {
            parts.add(new Part(kind, text));
        }
    }

    static List<String> tokens(String text) {
        return split(TOKEN, text);
    }

    private static List<String> split(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }

    /** What replaces what, in order; changes with nothing but signs and white space between them are one. */
    static List<Change> changes(List<String> from, List<String> to) {
        List<Change> changes = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(from, to).getDeltas()) {
            int start = delta.getSource().getPosition();
            Change change = new Change(
                    start,
                    start + delta.getSource().size(),
                    String.join("", delta.getTarget().getLines()));
            if (!changes.isEmpty() && isBlank(from.subList(changes.getLast().end(), start))) {
                Change before = changes.removeLast();
                String between = String.join("", from.subList(before.end(), start));
                change = new Change(before.start(), change.end(), before.text() + between + change.text());
            }
            changes.add(change);
        }
        return changes;
    }

    private static boolean isBlank(List<String> tokens) {
        return tokens.stream().noneMatch(token -> Character.isLetterOrDigit(token.codePointAt(0)));
    }

    /** A stretch of tokens that becomes a text. */
    record Change(int start, int end, String text) {

        /** Whether two changes of one text are in or beside the same words. */
        boolean meets(Change other) {
            return start <= other.end && other.start <= end;
        }
    }

    private interface Replaced {
        void by(String before, String after);
    }

    /** Whether a stretch is in both versions, only in the later, or only in the earlier. */
    public enum Kind {
        SAME,
        ADDED,
        REMOVED
    }

    /** A stretch of text. */
    public record Part(Kind kind, String text) {}
}
