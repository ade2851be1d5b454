package nl.eenoverheid.huisstijl;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import nl.eenoverheid.shared.InvalidInput;
import org.jspecify.annotations.Nullable;

/** The custom properties of a style sheet that somebody chose; nothing else of it is read. */
final class VariablesCss {
    private final Map<String, Declared> lights = new HashMap<>();
    private final Map<String, Declared> darks = new HashMap<>();
    private final Deque<Block> blocks = new ArrayDeque<>();
    private final String field;
    private int line = 1;

    private VariablesCss(String field) {
        this.field = field;
    }

    /**
     * Reads a style sheet, once from begin to end.
     *
     * @param field where it was chosen, for what is wrong with it
     * @throws InvalidInput when it is no style sheet, or has what comes from elsewhere
     */
    static VariablesCss read(String field, String css) {
        var variables = new VariablesCss(field);
        variables.walk(CssText.of(field, css));
        return variables;
    }

    /** Adds a style sheet of which everything is for a dark screen. */
    VariablesCss withDark(VariablesCss dark) {
        darks.putAll(dark.lights);
        darks.putAll(dark.darks);
        return this;
    }

    /** What a property is set to; on a dark screen that is also what it is on any. */
    @Nullable
    Declared declared(String property, Scheme scheme) {
        Declared dark = darks.get(property);
        return scheme == Scheme.DARK && dark != null ? dark : lights.get(property);
    }

    /** Whether a value is for a dark screen only. */
    boolean isForDark(String property) {
        return darks.containsKey(property);
    }

    private void walk(String text) {
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign == '{' || sign == '}' || sign == ';') {
                take(text.substring(from, at), sign);
                from = at + 1;
            }
        }
        unless(blocks.isEmpty() && text.substring(from).isBlank());
    }

    private void take(String part, char end) {
        String words = part.strip();
        int begin = line
                + CssText.ends(
                        part.substring(0, part.length() - part.stripLeading().length()));
        line += CssText.ends(part);
        if (end == '{') {
            Block around = blocks.peek();
            blocks.push((around == null ? Block.LIGHT : around).inner(words));
            return;
        }
        keep(words, begin);
        if (end == '}') {
            blocks.pop();
        }
    }

    private void keep(String words, int begin) {
        Block block = blocks.peek();
        unless(block != null || words.startsWith("@"));
        int colon = words.indexOf(':');
        if (block != null && block != Block.OTHER && words.startsWith("--") && colon > 0) {
            (block == Block.DARK ? darks : lights)
                    .put(
                            words.substring(0, colon).strip(),
                            new Declared(
                                    field, begin, words.substring(colon + 1).strip()));
        }
    }

    private void unless(boolean holds) {
        if (!holds) {
            throw new InvalidInput(field, "huisstijl.input.unreadable", line);
        }
    }
}
