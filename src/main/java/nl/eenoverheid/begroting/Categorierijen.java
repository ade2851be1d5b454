package nl.eenoverheid.begroting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.eenoverheid.begroting.Vergelijking.Cel;
import nl.eenoverheid.begroting.Vergelijking.Gat;
import nl.eenoverheid.begroting.Vergelijking.Rij;
import nl.eenoverheid.begroting.Vergelijking.Rijsoort;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one layer by category. A report with totals knows few of them: what it does not divide is a row of its own, and a
 * group of which parts are missing has no sum.
 *
 * @param categorieen of the side that is asked, of each year, oldest first
 */
record Categorierijen(List<Categorie> categorieen, Zijde zijde, List<Cijferkolom> kolommen) {

    List<Rij> rows() {
        Map<String, Categorie> known = new LinkedHashMap<>();
        categorieen.forEach(each -> known.put(each.code(), each));
        Set<String> unknown = new TreeSet<>();
        kolommen.forEach(kolom -> unknown.addAll(kolom.bedragen().keySet()));
        unknown.removeAll(known.keySet());
        List<Rij> rows = new ArrayList<>();
        rows.add(row(
                Rijsoort.TOTAAL,
                "",
                "",
                null,
                kolommen.stream().map(this::total).toList()));
        for (Categorie each : known.values()) {
            List<String> parts = known.values().stream()
                    .filter(part -> each.code().equals(part.ouder()))
                    .map(Categorie::code)
                    .toList();
            rows.add(parts.isEmpty() ? post(each.code(), each.naam(), each.ouder()) : main(each, parts));
        }
        unknown.forEach(code -> rows.add(post(code, "", null)));
        if (kolommen.stream().anyMatch(kolom -> kolom.isDelivered() && !kolom.isWhole())) {
            rows.add(row(
                    Rijsoort.REST,
                    "",
                    "",
                    null,
                    kolommen.stream().map(this::rest).toList()));
        }
        return rows;
    }

    private Rij main(Categorie group, List<String> parts) {
        return row(
                Rijsoort.HOOFD,
                group.code(),
                group.naam(),
                group.ouder(),
                kolommen.stream()
                        .map(kolom -> kolom.isDelivered() && !kolom.isWhole()
                                ? Cel.gap(Gat.NIET_UITGESPLITST)
                                : kolom.sum(parts, Gat.NIET_UITGESPLITST))
                        .toList());
    }

    private Rij post(String code, String naam, @Nullable String hoofd) {
        return row(
                Rijsoort.POST,
                code,
                naam,
                hoofd,
                kolommen.stream()
                        .map(kolom -> kolom.sum(List.of(code), Gat.NIET_UITGESPLITST))
                        .toList());
    }

    private Cel total(Cijferkolom kolom) {
        BigDecimal total = totalOf(kolom);
        return !kolom.isDelivered() || total == null ? Cel.gap(Gat.NIET_AANGELEVERD) : kolom.cell(total, List.of());
    }

    private Cel rest(Cijferkolom kolom) {
        BigDecimal total = totalOf(kolom);
        if (!kolom.isDelivered() || total == null) {
            return Cel.gap(Gat.NIET_AANGELEVERD);
        }
        return kolom.isWhole()
                ? Cel.gap(Gat.NIETS_OVER)
                : kolom.cell(kolom.bedragen().values().stream().reduce(total, BigDecimal::subtract), List.of());
    }

    private @Nullable BigDecimal totalOf(Cijferkolom kolom) {
        Levering levering = kolom.kolom().levering();
        if (levering == null) {
            return null;
        }
        return zijde == Zijde.LASTEN ? levering.lasten() : levering.baten();
    }

    private static Rij row(Rijsoort soort, String code, String naam, @Nullable String hoofd, List<Cel> cellen) {
        return new Rij(soort, code, naam, hoofd, null, cellen, Set.of());
    }
}
