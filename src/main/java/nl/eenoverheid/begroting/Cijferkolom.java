package nl.eenoverheid.begroting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.eenoverheid.begroting.Vergelijking.Cel;
import nl.eenoverheid.begroting.Vergelijking.Gat;
import nl.eenoverheid.begroting.Vergelijking.Kolom;
import nl.eenoverheid.shared.Afronding;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one report, by code. A code without a figure is zero in a report by lines, and a gap in one with totals.
 *
 * @param bedragen × 1,000 euro; without an entry when nothing was said
 */
record Cijferkolom(Kolom kolom, boolean gedeeld, Map<String, BigDecimal> bedragen) {

    boolean isDelivered() {
        Levering levering = kolom.levering();
        return levering != null && levering.aangeleverd();
    }

    /** Whether every line was delivered, so that a code without one is zero. */
    boolean isWhole() {
        Levering levering = kolom.levering();
        return levering != null && levering.detail() == Detail.REGELS;
    }

    /**
     * The sum of some codes.
     *
     * @param missing why there is none when nothing of it was delivered
     */
    Cel sum(Collection<String> codes, Gat missing) {
        if (!isDelivered()) {
            return Cel.gap(Gat.NIET_AANGELEVERD);
        }
        BigDecimal sum = null;
        List<String> zonder = new ArrayList<>();
        for (String code : codes) {
            BigDecimal bedrag = amount(code);
            if (bedrag == null) {
                zonder.add(code);
            } else {
                sum = sum == null ? bedrag : sum.add(bedrag);
            }
        }
        return sum == null ? Cel.gap(missing) : cell(sum, zonder);
    }

    /** The sum of cells of this column; those that have a gap are missing in it, unless they did not exist. */
    Cel sumOf(List<Part> parts) {
        if (!isDelivered()) {
            return Cel.gap(Gat.NIET_AANGELEVERD);
        }
        List<Part> existing = parts.stream()
                .filter(part -> part.cel().gat() != Gat.BESTOND_NIET)
                .toList();
        List<String> zonder = existing.stream().flatMap(Cijferkolom::missing).toList();
        return existing.stream()
                .map(part -> part.cel().bedrag())
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add)
                .map(sum -> cell(sum, zonder))
                .orElseGet(() -> Cel.gap(Gat.NIET_AANGELEVERD));
    }

    /** One amount. */
    Cel cell(BigDecimal bedrag, List<String> zonder) {
        if (!gedeeld) {
            return new Cel(bedrag, bedrag, null, zonder);
        }
        Vergelijking.Noemer noemer = kolom.noemer();
        return noemer == null
                ? new Cel(null, bedrag, Gat.GEEN_NOEMER, zonder)
                : new Cel(Afronding.per(bedrag, noemer.aantal()), bedrag, null, zonder);
    }

    private @Nullable BigDecimal amount(String code) {
        BigDecimal bedrag = bedragen.get(code);
        return bedrag == null && isWhole() ? BigDecimal.ZERO : bedrag;
    }

    private static Stream<String> missing(Part part) {
        return part.cel().bedrag() == null ? Stream.of(part.code()) : part.cel().zonder().stream();
    }

    /** A cell with the code of its row. */
    record Part(String code, Cel cel) {}
}
