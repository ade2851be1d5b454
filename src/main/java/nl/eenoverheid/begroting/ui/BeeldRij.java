package nl.eenoverheid.begroting.ui;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.eenoverheid.begroting.Overheid;
import nl.eenoverheid.begroting.Vergelijking;
import nl.eenoverheid.begroting.Vergelijking.Blok;
import nl.eenoverheid.begroting.Vergelijking.Cel;
import nl.eenoverheid.begroting.Vergelijking.Kanttekening;
import nl.eenoverheid.begroting.Vergelijking.Kolom;
import nl.eenoverheid.begroting.Vergelijking.Rij;
import nl.eenoverheid.begroting.VergelijkingFilter;
import nl.eenoverheid.begroting.Verslag;

/** The row of a comparison that a picture is about, with its columns. */
record BeeldRij(VergelijkingFilter filter, Blok blok, Rij rij) {

    static BeeldRij of(Vergelijking vergelijking, Blok blok) {
        return new BeeldRij(
                vergelijking.filter(), blok, blok.over(vergelijking.filter().post()));
    }

    List<Kolom> kolommen() {
        return blok.kolommen();
    }

    List<Integer> jaren() {
        return kolommen().stream().map(Kolom::jaar).distinct().sorted().toList();
    }

    /** Years and kinds of report that are beside each other, from the oldest. */
    List<Periode> perioden() {
        return kolommen().stream()
                .map(each -> new Periode(each.jaar(), each.verslag()))
                .distinct()
                .sorted()
                .toList();
    }

    /** The highest first in the newest period, what is not known last; by name when the row says nothing about who spends most. */
    List<Overheid> overheden() {
        Comparator<Overheid> byName = Comparator.comparing(Overheid::naam, String.CASE_INSENSITIVE_ORDER);
        List<Overheid> all = kolommen().stream().map(Kolom::overheid).distinct().toList();
        if (!isRanked()) {
            return all.stream().sorted(byName).toList();
        }
        Periode newest = perioden().getLast();
        return all.stream()
                .sorted(Comparator.<Overheid, BigDecimal>comparing(
                                each -> at(each, newest)
                                        .map(Figuur::cel)
                                        .map(Cel::waarde)
                                        .orElse(null),
                                Comparator.nullsLast(Comparator.reverseOrder()))
                        .thenComparing(byName))
                .toList();
    }

    /** Whether it may be said who spends most: not of what swings by the sale of land. */
    boolean isRanked() {
        return !rij.kanttekeningen().contains(Kanttekening.SCHOMMELT);
    }

    /** The figure of a government in a period; empty when there is no such column. */
    Optional<Figuur> at(Overheid overheid, Periode periode) {
        return IntStream.range(0, kolommen().size())
                .filter(i -> periode.isOf(kolommen().get(i))
                        && kolommen().get(i).overheid().equals(overheid))
                .mapToObj(i -> new Figuur(kolommen().get(i), rij.cellen().get(i)))
                .findFirst();
    }

    /** A figure and where it stands. */
    record Figuur(Kolom kolom, Cel cel) {}

    /** A year and a kind of report. */
    record Periode(int jaar, Verslag verslag) implements Comparable<Periode> {
        boolean isOf(Kolom kolom) {
            return kolom.jaar() == jaar && kolom.verslag() == verslag;
        }

        @Override
        public int compareTo(Periode other) {
            return Comparator.comparingInt(Periode::jaar)
                    .thenComparing(Periode::verslag)
                    .compare(this, other);
        }
    }
}
