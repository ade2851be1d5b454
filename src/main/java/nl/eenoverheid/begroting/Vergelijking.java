package nl.eenoverheid.begroting;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Governments side by side. Each layer has its own code list, so each is a block of its own: the same code can mean
 * something else in another one.
 */
public record Vergelijking(VergelijkingFilter filter, List<Blok> blokken) {

    public Vergelijking {
        blokken = List.copyOf(blokken);
    }

    /** Whether there is any figure. */
    public boolean isEmpty() {
        return blokken.stream()
                .flatMap(blok -> blok.rijen().stream())
                .flatMap(rij -> rij.cellen().stream())
                .allMatch(cel -> cel.bedrag() == null);
    }

    /**
     * The governments of one layer.
     *
     * @param kolommen by government, then year, then report
     * @param rijen in the order of the code list: all of it, each main field before its taakvelden, at the end what stands
     *     apart; of a comparison by government only the row that it is about
     */
    public record Blok(Overheidslaag laag, List<Kolom> kolommen, List<Rij> rijen) {
        public Blok {
            kolommen = List.copyOf(kolommen);
            rijen = List.copyOf(rijen);
        }

        /** The row with a code, or that holds it since it was renumbered; all of it without one or when there is none. */
        public Rij over(@Nullable String code) {
            return rijen.stream()
                    .filter(rij -> code != null && rij.holds(code))
                    .findFirst()
                    .orElseGet(rijen::getFirst);
        }
    }

    /**
     * One report of one government.
     *
     * @param levering what it was read from; null when nothing was, which is a gap
     * @param noemer what its amounts are divided by; null when they are not, or when there is no such number
     */
    public record Kolom(
            Overheid overheid,
            int jaar,
            Verslag verslag,
            @Nullable Levering levering,
            @Nullable Noemer noemer) {}

    /**
     * A number that amounts are divided by.
     *
     * @param jaar of which year it is: the nearest that is known
     */
    public record Noemer(int aantal, int jaar, String bron) {}

    /**
     * One line of figures.
     *
     * @param code of the main field, taakveld or category; of renumbered ones the first of the newest year; empty for a total
     * @param naam in the newest of the years; empty for a total and for what is left
     * @param hoofd code of the main field that it counts in; null when it stands on top
     * @param omnummering which codes it holds in which year; null when its code is the same in all
     * @param cellen one for each column
     */
    public record Rij(
            Rijsoort soort,
            String code,
            String naam,
            @Nullable String hoofd,
            @Nullable Omnummering omnummering,
            List<Cel> cellen,
            Set<Kanttekening> kanttekeningen) {
        public Rij {
            cellen = List.copyOf(cellen);
            kanttekeningen = Set.copyOf(kanttekeningen);
        }

        /** Whether a code is the one of this row, or one that it holds. */
        public boolean holds(String some) {
            return code.equals(some)
                    || (omnummering != null
                            && omnummering.codes().values().stream().anyMatch(codes -> codes.contains(some)));
        }
    }

    /**
     * Codes that changed, compared as one.
     *
     * @param jaar the first year of the new codes
     * @param codes by year
     * @param namen of the codes in the newest year
     */
    public record Omnummering(int jaar, SortedMap<Integer, List<String>> codes, List<String> namen) {}

    /**
     * One figure, in the measure that was asked: × 1,000 euro, or euro for each inhabitant, household or dwelling.
     *
     * @param waarde not rounded; null when there is none
     * @param bedrag the same × 1,000 euro, also when it is shown otherwise
     * @param gat why there is none; null when there is one
     * @param zonder codes of parts that were not delivered, and are not in it
     */
    public record Cel(
            @Nullable BigDecimal waarde,
            @Nullable BigDecimal bedrag,
            @Nullable Gat gat,
            List<String> zonder) {
        public Cel {
            zonder = List.copyOf(zonder);
        }

        static Cel gap(Gat gat) {
            return new Cel(null, null, gat, List.of());
        }
    }

    /** What a row is. */
    public enum Rijsoort {
        /** All of it, without what stands apart. */
        TOTAAL,
        /** A main field, or a group of categories. */
        HOOFD,
        /** A taakveld or category. */
        POST,
        /** What moves money without a task: reserves and the result. It counts in no total here. */
        APART,
        /** What a report does not divide into categories. */
        REST
    }

    /** Why a figure is not there. None of them is zero. */
    public enum Gat {
        NIET_AANGELEVERD,
        NIET_UITGESPLITST,
        /** No number is known to divide it by. */
        GEEN_NOEMER,
        /** The code did not exist in that year. */
        BESTOND_NIET,
        /** Nothing is left to divide. */
        NIETS_OVER
    }

    /** What one must know to read a row. */
    public enum Kanttekening {
        /** It holds no reserves and no result. */
        ZONDER_RESERVES,
        /** It swings from year to year by the sale of land: never ranked. */
        SCHOMMELT,
        /** Energy and nitrogen stand in it together. */
        ENERGIE_EN_STIKSTOF
    }
}
