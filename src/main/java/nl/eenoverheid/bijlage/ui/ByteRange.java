package nl.eenoverheid.bijlage.ui;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Part of a file, as a player asks for it to start in the middle. */
record ByteRange(long from, long to) {
    private static final Pattern ASKED = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /**
     * The one part that a header asks for; empty when it asks for the whole, for several parts, or for what is not there.
     *
     * @param size bytes of the whole
     */
    static Optional<ByteRange> of(@Nullable String header, long size) {
        Matcher asked = ASKED.matcher(header == null ? "" : header);
        if (!asked.matches() || asked.group(1).isEmpty() && asked.group(2).isEmpty()) {
            return Optional.empty();
        }
        boolean last = asked.group(1).isEmpty();
        long from = last ? Math.max(0, size - Long.parseLong(asked.group(2))) : Long.parseLong(asked.group(1));
        long to = last || asked.group(2).isEmpty() ? size - 1 : Math.min(size - 1, Long.parseLong(asked.group(2)));
        return from <= to ? Optional.of(new ByteRange(from, to)) : Optional.empty();
    }

    long length() {
        return to - from + 1;
    }

    /** The header that says which part it is. */
    String of(long size) {
        return "bytes " + from + "-" + to + "/" + size;
    }
}
