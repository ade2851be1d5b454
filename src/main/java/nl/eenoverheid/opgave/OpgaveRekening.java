package nl.eenoverheid.opgave;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.eenoverheid.begroting.Levering;
import nl.eenoverheid.begroting.Verslag;
import nl.eenoverheid.begroting.Zijde;
import org.jspecify.annotations.Nullable;

/**
 * Works out what an opgave comes to. Costs that governments put in count as planned; linked income does not, it says which
 * costs are paid by another one. What was not delivered is left out and counted as such.
 */
final class OpgaveRekening {
    private final Collection<Behoefte> behoeften;
    private final Collection<BijdrageDetail> bijdragen;
    private final Map<BijdrageId, BijdrageBedrag> bedragen;
    private final List<Dubbeltelling> dubbel;

    private OpgaveRekening(Collection<Behoefte> behoeften, Collection<BijdrageDetail> bijdragen, Regelbedragen regels) {
        this.behoeften = behoeften;
        this.bijdragen = bijdragen;
        this.bedragen = bijdragen.stream()
                .map(each -> BijdrageBedrag.of(each, regels))
                .collect(Collectors.toMap(BijdrageBedrag::bijdrage, each -> each));
        this.dubbel = Dubbeltellingen.in(
                bijdragen.stream().map(this::lid).flatMap(Optional::stream).toList());
    }

    static OpgaveStand of(Collection<Behoefte> behoeften, Collection<BijdrageDetail> bijdragen, Regelbedragen regels) {
        OpgaveRekening sum = new OpgaveRekening(behoeften, bijdragen, regels);
        Set<Integer> years = new TreeSet<>();
        behoeften.forEach(each -> years.add(each.jaar()));
        bijdragen.forEach(each -> years.add(each.jaar()));
        return new OpgaveStand(
                years.stream().map(sum::year).toList(), sum.bedragen, sum.dubbel, Knelpunten.in(behoeften, bijdragen));
    }

    private JaarStand year(int jaar) {
        Optional<Behoefte> behoefte =
                behoeften.stream().filter(each -> each.jaar() == jaar).findFirst();
        BigDecimal twice = dubbel.stream()
                .filter(each -> each.zeker() && each.jaar() == jaar)
                .map(Dubbeltelling::bedrag)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        List<BijdrageDetail> costs = bijdragen.stream()
                .filter(each -> each.jaar() == jaar && each.data().regel().zijde() == Zijde.LASTEN)
                .toList();
        Set<Verslag> reports = reports(costs);
        return new JaarStand(
                jaar,
                behoefte.map(Behoefte::bedrag).orElse(null),
                behoefte.map(Behoefte::bron).orElse(""),
                behoefte.map(Behoefte::nodigOp).orElse(null),
                planned(costs, each -> true).subtract(twice),
                twice,
                planned(costs, BijdrageDetail::hasOpenCondition),
                reports.size() > 1 ? null : spent(costs, twice),
                reports.size() == 1 ? reports.iterator().next() : null,
                (int) costs.stream()
                        .filter(each -> bedrag(each).gepland() == null)
                        .count());
    }

    private BigDecimal planned(List<BijdrageDetail> costs, Predicate<BijdrageDetail> which) {
        return costs.stream()
                .filter(which)
                .map(each -> bedrag(each).gepland())
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Nothing is taken off for money that passes on: what of it was spent by whom nobody reported. */
    private @Nullable BigDecimal spent(List<BijdrageDetail> costs, BigDecimal twice) {
        return twice.signum() > 0
                ? null
                : costs.stream()
                        .map(each -> bedrag(each).besteed())
                        .filter(Objects::nonNull)
                        .reduce(BigDecimal::add)
                        .orElse(null);
    }

    private Set<Verslag> reports(List<BijdrageDetail> costs) {
        return costs.stream()
                .map(this::bedrag)
                .filter(each -> each.besteed() != null)
                .map(BijdrageBedrag::verslag)
                .filter(Objects::nonNull)
                .map(Levering::verslag)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Optional<Dubbeltellingen.Lid> lid(BijdrageDetail each) {
        return Optional.ofNullable(bedrag(each).gepland())
                .map(amount -> new Dubbeltellingen.Lid(
                        each.id(),
                        each.overheidId(),
                        each.laag(),
                        each.jaar(),
                        each.data().regel().zijde(),
                        each.data().regel().categorie(),
                        each.data().ontvanger(),
                        amount));
    }

    private BijdrageBedrag bedrag(BijdrageDetail bijdrage) {
        return Objects.requireNonNull(bedragen.get(bijdrage.id()));
    }
}
