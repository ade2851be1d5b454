package nl.eenoverheid.begroting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.eenoverheid.begroting.Vergelijking.Blok;
import nl.eenoverheid.begroting.Vergelijking.Kolom;
import nl.eenoverheid.begroting.Vergelijking.Noemer;
import nl.eenoverheid.begroting.Vergelijking.Rij;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts figures of governments beside each other, in a few statements however many there are. */
@Component
class Vergelijker {
    private final OverheidLookup overheden;
    private final LeveringLookup leveringen;
    private final VergelijkingLookup cijfers;
    private final Codelijsten codelijsten;

    Vergelijker(
            OverheidLookup overheden, LeveringLookup leveringen, VergelijkingLookup cijfers, Codelijsten codelijsten) {
        this.overheden = overheden;
        this.leveringen = leveringen;
        this.cijfers = cijfers;
        this.codelijsten = codelijsten;
    }

    Vergelijking compare(VergelijkingFilter filter) {
        if (filter.overheden().isEmpty()
                || filter.jaren().isEmpty()
                || filter.verslagen().isEmpty()) {
            return new Vergelijking(filter, List.of());
        }
        Map<Overheidslaag, List<Overheid>> lagen = filter.overheden().stream()
                .map(overheden::find)
                .flatMap(Optional::stream)
                .collect(Collectors.groupingBy(Overheid::laag, TreeMap::new, Collectors.toList()));
        List<Kolom> kolommen = kolommen(filter);
        Map<LeveringId, Map<String, BigDecimal>> bedragen = bedragen(filter);
        List<Blok> blokken = new ArrayList<>();
        lagen.keySet().forEach(laag -> {
            List<Cijferkolom> ofLayer = kolommen.stream()
                    .filter(each -> each.overheid().laag() == laag)
                    .map(each -> figures(each, filter, bedragen))
                    .toList();
            blokken.add(new Blok(laag, ofLayer.stream().map(Cijferkolom::kolom).toList(), rows(laag, filter, ofLayer)));
        });
        return new Vergelijking(filter, blokken);
    }

    private List<Kolom> kolommen(VergelijkingFilter filter) {
        Map<Bron, Levering> reports = leveringen.of(filter.overheden(), filter.jaren()).stream()
                .collect(Collectors.toMap(
                        each -> new Bron(each.overheid(), each.boekjaar(), each.verslag()), each -> each));
        String kerncijfer = filter.maat().kerncijfer();
        Map<OverheidId, List<Noemer>> noemers =
                kerncijfer == null ? Map.of() : cijfers.noemers(filter.overheden(), kerncijfer);
        return filter.overheden().stream()
                .map(overheden::find)
                .flatMap(Optional::stream)
                .flatMap(overheid -> filter.jaren().stream().flatMap(jaar -> filter.verslagen().stream()
                        .map(verslag -> new Kolom(
                                overheid,
                                jaar,
                                verslag,
                                reports.get(new Bron(overheid.id(), jaar, verslag)),
                                nearest(noemers.getOrDefault(overheid.id(), List.of()), jaar)))))
                .toList();
    }

    /** The number of that year, else of the year that lies closest to it, the earlier one of two. */
    static @Nullable Noemer nearest(List<Noemer> noemers, int jaar) {
        return noemers.stream()
                .min(Comparator.<Noemer>comparingInt(each -> Math.abs(each.jaar() - jaar))
                        .thenComparing(Noemer::jaar))
                .orElse(null);
    }

    private Map<LeveringId, Map<String, BigDecimal>> bedragen(VergelijkingFilter filter) {
        if (filter.indeling() == Indeling.CATEGORIE) {
            return cijfers.categorieen(filter);
        }
        Map<LeveringId, Map<String, BigDecimal>> found = new HashMap<>();
        cijfers.taakvelden(filter, null).forEach((levering, codes) -> {
            Map<String, BigDecimal> amounts = HashMap.newHashMap(codes.size());
            codes.forEach((code, both) -> {
                BigDecimal bedrag = filter.soort().of(both.lasten(), both.baten());
                if (bedrag != null) {
                    amounts.put(code, bedrag);
                }
            });
            found.put(levering, amounts);
        });
        return found;
    }

    private static Cijferkolom figures(
            Kolom kolom, VergelijkingFilter filter, Map<LeveringId, Map<String, BigDecimal>> bedragen) {
        Levering levering = kolom.levering();
        return new Cijferkolom(
                kolom,
                filter.maat() != Maat.TOTAAL,
                levering == null ? Map.of() : bedragen.getOrDefault(levering.id(), Map.of()));
    }

    private List<Rij> rows(Overheidslaag laag, VergelijkingFilter filter, List<Cijferkolom> kolommen) {
        return switch (filter.indeling()) {
            case TAAKVELD -> taakvelden(laag, filter, kolommen).rows();
            case OVERHEID -> taakvelden(laag, filter, kolommen).row(filter.post());
            case CATEGORIE -> categorieen(laag, filter, kolommen).rows();
        };
    }

    private Taakveldrijen taakvelden(Overheidslaag laag, VergelijkingFilter filter, List<Cijferkolom> kolommen) {
        SortedMap<Integer, List<Taakveld>> lijsten = new TreeMap<>();
        filter.jaren()
                .forEach(jaar -> lijsten.put(
                        jaar,
                        codelijsten.taakvelden(laag, jaar).stream()
                                .filter(each -> !each.isMain())
                                .toList()));
        return new Taakveldrijen(
                laag,
                codelijsten.taakvelden(laag, filter.jaren().getLast()).stream()
                        .filter(Taakveld::isMain)
                        .toList(),
                Taakveldgroep.of(lijsten, cijfers.overgangen(laag)),
                kolommen);
    }

    private Categorierijen categorieen(Overheidslaag laag, VergelijkingFilter filter, List<Cijferkolom> kolommen) {
        Zijde zijde = filter.soort() == Bedragsoort.BATEN ? Zijde.BATEN : Zijde.LASTEN;
        return new Categorierijen(
                filter.jaren().stream()
                        .flatMap(jaar -> codelijsten.categorieen(laag, jaar).stream())
                        .filter(each -> each.zijde() == zijde)
                        .toList(),
                zijde,
                kolommen);
    }

    private record Bron(OverheidId overheid, int jaar, Verslag verslag) {}
}
