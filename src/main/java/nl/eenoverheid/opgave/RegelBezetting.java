package nl.eenoverheid.opgave;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Stream;

/** How much of a line is linked already, so that no euro is linked twice in one dossier. */
final class RegelBezetting {
    private RegelBezetting() {}

    /**
     * A line that is linked.
     *
     * @param procent which part of it; zero when that cannot be known
     */
    record Bezet(Begrotingsregel regel, BigDecimal procent) {}

    /**
     * How much of a line there is linked, in percent. All of a taakveld takes of each of its categories, and each category of
     * the taakveld as much as the fullest of them.
     */
    static BigDecimal procent(Begrotingsregel regel, Collection<Bezet> bezet) {
        BigDecimal whole = som(bezet.stream()
                .filter(each ->
                        each.regel().overlaps(regel) && each.regel().categorie().isEmpty()));
        BigDecimal fullest = bezet.stream()
                .filter(each -> each.regel().overlaps(regel)
                        && !each.regel().categorie().isEmpty())
                .map(each -> each.regel().categorie())
                .distinct()
                .map(code -> som(bezet.stream()
                        .filter(each -> each.regel().overlaps(regel)
                                && each.regel().categorie().equals(code))))
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        return whole.add(fullest);
    }

    private static BigDecimal som(Stream<Bezet> bezet) {
        return bezet.map(Bezet::procent).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
