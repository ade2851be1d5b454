package nl.eenoverheid.signaal;

import java.util.List;
import nl.eenoverheid.shared.InputCheck;

/**
 * The parts that one conversation is split into: each with words, a kind and a theme of its own. A part with an {@code
 * antwoord} takes what was promised along; all else is taken from the conversation.
 */
public record SplitData(List<SignaalData> parts) {
    /** Fewer is no split. */
    public static final int FEWEST = 2;

    /** More is a page that nobody can read. */
    public static final int MOST = 6;

    public SplitData {
        parts = List.copyOf(parts);
    }

    /**
     * The same, as parts of a conversation.
     *
     * @throws nl.eenoverheid.shared.InvalidInput when there are too few or too many, or nobody would get the answer
     */
    SplitData of(SignaalData whole) {
        var check = new InputCheck();
        check.unless(parts.size() >= FEWEST && parts.size() <= MOST, "parts", "signaal.input.parts", FEWEST, MOST);
        check.unless(
                whole.antwoord() == null || parts.stream().anyMatch(part -> part.antwoord() != null),
                "antwoord",
                "signaal.input.partAnswer");
        check.done();
        return new SplitData(parts.stream().map(part -> part.partOf(whole)).toList());
    }
}
