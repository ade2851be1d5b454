package nl.eenoverheid.knoop;

import java.util.Optional;
import java.util.stream.Stream;
import nl.eenoverheid.bevoegdheid.BevoegdheidOnderwerp;
import org.jspecify.annotations.Nullable;

/**
 * Questions about one subject.
 *
 * @param onderwerp null for the questions of which nobody said yet what they are about
 */
public record OnderwerpFilter(@Nullable BevoegdheidOnderwerp onderwerp) {
    private static final String NONE = "GEEN";

    /** As it stands in an address; empty when nothing that can be read stands there. */
    public static Optional<OnderwerpFilter> of(String text) {
        return NONE.equals(text)
                ? Optional.of(new OnderwerpFilter(null))
                : Stream.of(BevoegdheidOnderwerp.values())
                        .filter(each -> each.name().equals(text))
                        .findFirst()
                        .map(OnderwerpFilter::new);
    }

    /** For an address. */
    public String text() {
        return onderwerp == null ? NONE : onderwerp.name();
    }
}
