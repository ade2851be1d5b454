package nl.eenoverheid.stuk;

import java.time.Clock;
import java.time.Instant;

/** Gathers the words of one file, and says when it is enough: too many letters, or too much time. */
final class Leesblad {
    private final StringBuilder words = new StringBuilder();
    private final int most;
    private final Clock clock;
    private final Instant end;
    private boolean cut;

    Leesblad(StukProperties limits, Clock clock) {
        this.most = limits.letters();
        this.clock = clock;
        this.end = clock.instant().plus(limits.patience());
    }

    /** Whether nothing more goes in. */
    boolean isFull() {
        cut = cut || words.length() >= most || clock.instant().isAfter(end);
        return cut;
    }

    void write(String text) {
        if (words.length() + text.length() > most) {
            cut = true;
        }
        words.append(text, 0, Math.min(text.length(), most - words.length()));
    }

    /** Begins a new line, once. */
    void line() {
        if (!words.isEmpty() && words.charAt(words.length() - 1) != '\n') {
            words.append('\n');
        }
    }

    /** What was read, without what cannot be seen. */
    Gelezen done(int bladzijden) {
        String tekst = words.codePoints()
                .filter(each -> each == '\n' || each == '\t' || !Character.isISOControl(each))
                .filter(each -> Character.getType(each) != Character.SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replaceAll("[ \\t\\u00A0]+", " ")
                .replaceAll(" ?\\n ?", "\n")
                .replaceAll("\\n\\n+", "\n\n")
                .strip();
        TekstStatus status = cut ? TekstStatus.DEELS : tekst.isEmpty() ? TekstStatus.LEEG : TekstStatus.GELEZEN;
        return new Gelezen(status, bladzijden, tekst);
    }
}
