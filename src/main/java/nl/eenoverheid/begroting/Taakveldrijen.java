package nl.eenoverheid.begroting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.eenoverheid.begroting.Cijferkolom.Part;
import nl.eenoverheid.begroting.Vergelijking.Cel;
import nl.eenoverheid.begroting.Vergelijking.Gat;
import nl.eenoverheid.begroting.Vergelijking.Kanttekening;
import nl.eenoverheid.begroting.Vergelijking.Rij;
import nl.eenoverheid.begroting.Vergelijking.Rijsoort;
import org.jspecify.annotations.Nullable;

/** The rows of one layer by main field and taakveld. */
record Taakveldrijen(
        Overheidslaag laag, List<Taakveld> hoofden, List<Taakveldgroep> groepen, List<Cijferkolom> kolommen) {

    List<Rij> rows() {
        List<Rij> posts =
                Stream.concat(groepen.stream().map(this::row), unknown()).toList();
        List<Rij> rows = new ArrayList<>();
        List<Rij> tops = new ArrayList<>();
        for (Taakveld hoofd : hoofden) {
            List<Rij> parts = ofMain(posts, hoofd.code());
            if (!parts.isEmpty()) {
                Rij top = row(Rijsoort.HOOFD, hoofd.code(), hoofd.naam(), parts, withoutApart(posts, hoofd.code()));
                tops.add(top);
                rows.add(top);
                rows.addAll(parts);
            }
        }
        List<Rij> loose = ofMain(posts, null);
        tops.addAll(loose);
        rows.addAll(loose);
        posts.stream().filter(each -> each.soort() == Rijsoort.APART).forEach(rows::add);
        rows.addFirst(row(Rijsoort.TOTAAL, "", "", tops, !hoofden.isEmpty()));
        return rows;
    }

    /** The row that is asked, or the total. */
    List<Rij> row(@Nullable String code) {
        List<Rij> rows = rows();
        return List.of(new Vergelijking.Blok(laag, List.of(), rows).over(code));
    }

    private Rij row(Taakveldgroep groep) {
        boolean apart = Taakveldregel.standsApart(laag, groep.code());
        return new Rij(
                apart ? Rijsoort.APART : Rijsoort.POST,
                groep.code(),
                groep.namen().getFirst(),
                groep.hoofd(),
                groep.omnummering(),
                kolommen.stream().map(kolom -> cell(groep, kolom)).toList(),
                Taakveldregel.about(laag, groep.code()));
    }

    private static Cel cell(Taakveldgroep groep, Cijferkolom kolom) {
        List<String> codes = groep.codes().getOrDefault(kolom.kolom().jaar(), List.of());
        return codes.isEmpty() && kolom.isDelivered()
                ? Cel.gap(Gat.BESTOND_NIET)
                : kolom.sum(codes, Gat.NIET_AANGELEVERD);
    }

    /** Codes in the figures that stand on no list; water boards have none. */
    private Stream<Rij> unknown() {
        Set<String> codes = new TreeSet<>();
        kolommen.forEach(kolom -> codes.addAll(kolom.bedragen().keySet()));
        groepen.forEach(groep -> groep.codes().values().forEach(codes::removeAll));
        return codes.stream()
                .map(code -> new Rij(
                        Rijsoort.POST,
                        code,
                        "",
                        null,
                        null,
                        kolommen.stream()
                                .map(kolom -> kolom.sum(List.of(code), Gat.NIET_AANGELEVERD))
                                .toList(),
                        Set.of()));
    }

    private Rij row(Rijsoort soort, String code, String naam, List<Rij> parts, boolean zonderReserves) {
        return new Rij(
                soort,
                code,
                naam,
                null,
                null,
                IntStream.range(0, kolommen.size())
                        .mapToObj(i -> kolommen.get(i)
                                .sumOf(parts.stream()
                                        .map(part -> new Part(
                                                part.code(), part.cellen().get(i)))
                                        .toList()))
                        .toList(),
                zonderReserves ? Set.of(Kanttekening.ZONDER_RESERVES) : Set.of());
    }

    private static List<Rij> ofMain(List<Rij> posts, @Nullable String hoofd) {
        return posts.stream()
                .filter(each -> each.soort() == Rijsoort.POST && Objects.equals(each.hoofd(), hoofd))
                .toList();
    }

    private static boolean withoutApart(List<Rij> posts, String hoofd) {
        return posts.stream().anyMatch(each -> each.soort() == Rijsoort.APART && hoofd.equals(each.hoofd()));
    }
}
