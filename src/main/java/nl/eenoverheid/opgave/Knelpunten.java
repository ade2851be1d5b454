package nl.eenoverheid.opgave;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds what clashes in time between the bijdragen of one opgave, a circle of conditions first. */
final class Knelpunten {
    private final Map<BijdrageId, BijdrageDetail> bijdragen;
    private final Map<Integer, LocalDate> nodig;
    private final List<Knelpunt> gevonden = new ArrayList<>();

    private Knelpunten(Collection<Behoefte> behoeften, Collection<BijdrageDetail> bijdragen) {
        this.bijdragen = bijdragen.stream()
                .collect(Collectors.toMap(BijdrageDetail::id, each -> each, (one, other) -> one, LinkedHashMap::new));
        this.nodig = behoeften.stream()
                .filter(each -> each.nodigOp() != null)
                .collect(Collectors.toMap(Behoefte::jaar, each -> Objects.requireNonNull(each.nodigOp())));
    }

    static List<Knelpunt> in(Collection<Behoefte> behoeften, Collection<BijdrageDetail> bijdragen) {
        Knelpunten search = new Knelpunten(behoeften, bijdragen);
        search.circles();
        search.bijdragen.values().stream()
                .filter(each -> !each.data().stand().isVast())
                .forEach(search::check);
        return List.copyOf(search.gevonden);
    }

    private void circles() {
        Set<BijdrageId> told = new HashSet<>();
        for (BijdrageDetail start : bijdragen.values()) {
            Set<BijdrageDetail> way = new LinkedHashSet<>();
            Optional<BijdrageDetail> next = Optional.of(start);
            while (next.isPresent() && way.add(next.get())) {
                next = waitsFor(next.get());
            }
            if (next.filter(start::equals).isPresent() && told.add(start.id())) {
                way.forEach(each -> told.add(each.id()));
                gevonden.add(circle(List.copyOf(way)));
            }
        }
    }

    private static Knelpunt circle(List<BijdrageDetail> way) {
        Optional<BijdrageDetail> first = way.stream()
                .filter(each -> each.data().moment().vastOp() != null)
                .min(Comparator.comparing(
                        each -> Objects.requireNonNull(each.data().moment().vastOp())));
        int from = first.map(way::indexOf).orElse(0);
        List<String> names = new ArrayList<>();
        for (int place = 0; place < way.size(); place++) {
            names.add(way.get((from + place) % way.size()).overheid());
        }
        return new Knelpunt(
                KnelpuntSoort.KRING,
                way.getFirst().jaar(),
                names,
                first.map(each -> each.data().moment().vastOp()).orElse(null),
                null,
                first.map(each -> each.data().moment().vastBij()).orElse(null));
    }

    /** Of what is not settled, what has to be settled first and is not either. */
    private Optional<BijdrageDetail> waitsFor(BijdrageDetail bijdrage) {
        return bijdrage.data().stand().isVast()
                ? Optional.empty()
                : Optional.ofNullable(bijdrage.data().voorwaarde().van())
                        .map(bijdragen::get)
                        .filter(other -> !other.data().stand().isVast());
    }

    private void check(BijdrageDetail bijdrage) {
        LocalDate vastOp = bijdrage.data().moment().vastOp();
        LocalDate voorwaardeTot = bijdrage.data().voorwaarde().tot();
        LocalDate needed = needed(bijdrage);
        if (isAfter(vastOp, needed)) {
            tell(KnelpuntSoort.TE_LAAT_VAST, bijdrage, List.of(bijdrage.overheid()), needed, vastOp);
        }
        if (isAfter(voorwaardeTot, needed)) {
            tell(KnelpuntSoort.VOORWAARDE_TE_LAAT, bijdrage, List.of(bijdrage.overheid()), needed, voorwaardeTot);
        }
        BijdrageId van = bijdrage.data().voorwaarde().van();
        if (van == null) {
            return;
        }
        BijdrageDetail other = bijdragen.get(van);
        if (other == null) {
            tell(KnelpuntSoort.VOORWAARDE_WEG, bijdrage, List.of(bijdrage.overheid()), null, null);
        } else if (!other.data().stand().isVast()) {
            checkPair(bijdrage, other);
        }
    }

    /** One waits for the other, which is not settled. */
    private void checkPair(BijdrageDetail waits, BijdrageDetail other) {
        LocalDate day = other.data().moment().vastOp();
        List<String> names = List.of(other.overheid(), waits.overheid());
        if (isAfter(day, waits.data().voorwaarde().tot())) {
            tell(
                    KnelpuntSoort.VOORWAARDE_ONHAALBAAR,
                    other,
                    names,
                    waits.data().voorwaarde().tot(),
                    day);
        }
        if (other.data().rol() == BijdrageRol.MEDEFINANCIER
                && waits.data().moment().vastBij() == Vastlegmoment.KADERNOTA
                && isAfter(day, waits.data().moment().vastOp())) {
            tell(KnelpuntSoort.NA_KADERNOTA, other, names, waits.data().moment().vastOp(), day);
        }
    }

    private @Nullable LocalDate needed(BijdrageDetail bijdrage) {
        LocalDate betaalOp = bijdrage.data().moment().betaalOp();
        LocalDate year = nodig.get(bijdrage.jaar());
        return year != null ? year : betaalOp;
    }

    private static boolean isAfter(@Nullable LocalDate day, @Nullable LocalDate limit) {
        return day != null && limit != null && day.isAfter(limit);
    }

    private void tell(
            KnelpuntSoort soort,
            BijdrageDetail about,
            List<String> names,
            @Nullable LocalDate limit,
            @Nullable LocalDate day) {
        gevonden.add(new Knelpunt(
                soort, about.jaar(), names, limit, day, about.data().moment().vastBij()));
    }
}
