package nl.eenoverheid.shared;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks what somebody typed and gathers every problem, so that a form can show them all at once. Text is kept as it
 * was typed but for white space at its ends; line ends become {@code \n}.
 */
public final class InputCheck {
    private final List<InvalidInput.Problem> problems = new ArrayList<>();

    /** Text that must be there: at most {@code max} characters, without control characters. */
    public String required(String field, @Nullable String text, int max) {
        String clean = optional(field, text, max);
        if (clean.isEmpty()) {
            problem(field, "shared.input.empty");
        }
        return clean;
    }

    /** Text that may be left out; the result is then empty. */
    public String optional(String field, @Nullable String text, int max) {
        if (text == null) {
            return "";
        }
        String clean = text.replace("\r\n", "\n").replace('\r', '\n').strip();
        if (clean.codePoints().anyMatch(InputCheck::isControl)) {
            problem(field, "shared.input.control");
        }
        int length = clean.codePointCount(0, clean.length());
        if (length > max) {
            problem(field, "shared.input.tooLong", length, max);
        }
        return clean;
    }

    /** Something that must be chosen. The result is only usable after {@link #done()}. */
    public void chosen(String field, @Nullable Object value) {
        if (value == null) {
            problem(field, "shared.input.choose");
        }
    }

    /** Notes a problem of the caller's own. */
    public void problem(String field, String key, Object... params) {
        problems.add(new InvalidInput.Problem(field, key, List.of(params)));
    }

    /** Notes a problem when it is one. */
    public void unless(boolean fine, String field, String key, Object... params) {
        if (!fine) {
            problem(field, key, params);
        }
    }

    /** Notes every problem that another check finds, so that one form tells all of them at once. */
    public void include(Runnable other) {
        try {
            other.run();
        } catch (InvalidInput e) {
            problems.addAll(e.problems());
        }
    }

    /**
     * Ends the check.
     *
     * @throws InvalidInput with every problem that was found
     */
    public void done() {
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    private static boolean isControl(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character != '\n' && character != '\t';
            case Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> true;
            default -> isBidiOverride(character);
        };
    }

    /** Characters that turn the reading order of what follows, and so can make a text say something else. */
    private static boolean isBidiOverride(int character) {
        return (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
    }
}
