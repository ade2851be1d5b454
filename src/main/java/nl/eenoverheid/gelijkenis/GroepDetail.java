package nl.eenoverheid.gelijkenis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One group of a proposal.
 *
 * @param aantal how many signalen are in it
 * @param gezet how many of them got the label or theme, when it was accepted
 * @param thema the theme that they got, in Dutch; null when none
 * @param eerste its first signalen, at most ten
 */
public record GroepDetail(
        long id,
        String naam,
        GroepStatus status,
        int aantal,
        int gezet,
        @Nullable String thema,
        List<Stem> eerste) {}
