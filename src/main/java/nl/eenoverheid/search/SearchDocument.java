package nl.eenoverheid.search;

import java.time.LocalDate;
import java.util.Set;

/**
 * What the index knows of one thing. The words can be found, not read back.
 *
 * @param id of the thing, of this kind
 * @param titel what it is called
 * @param tekst all its other words
 * @param op the day that lists sort it by
 * @param werkruimten where it stands, by id: who may find it; {@link #OVERAL} alone when that is everywhere
 * @param lezers accounts that may find it there; {@link #IEDEREEN} alone when all may
 * @param facetten what lists filter on, each as {@code name:value}
 */
public record SearchDocument(
        SearchKind kind,
        long id,
        String titel,
        String tekst,
        LocalDate op,
        Set<Long> werkruimten,
        Set<Long> lezers,
        Set<String> facetten) {
    /** Stands for everybody: no account has this number. */
    public static final long IEDEREEN = 0;

    /** Stands for everywhere, for what everybody who is signed in may read: no werkruimte has this number. */
    public static final long OVERAL = 0;

    public SearchDocument {
        werkruimten = Set.copyOf(werkruimten);
        lezers = Set.copyOf(lezers);
        facetten = Set.copyOf(facetten);
    }

    /** For everybody who sees a werkruimte in which it stands. */
    public SearchDocument(
            SearchKind kind,
            long id,
            String titel,
            String tekst,
            LocalDate op,
            Set<Long> werkruimten,
            Set<String> facetten) {
        this(kind, id, titel, tekst, op, werkruimten, Set.of(IEDEREEN), facetten);
    }
}
