package nl.eenoverheid.besluit;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.overheid.BestuursorgaanNaam;
import nl.eenoverheid.overheid.BestuursorgaanService;
import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.workspace.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What somebody says of a besluit, held against what they may see and against the register of bodies. */
@Component
class BesluitInput {
    private final BesluitReadRepository reads;
    private final BestuursorgaanService register;

    BesluitInput(BesluitReadRepository reads, BestuursorgaanService register) {
        this.reads = reads;
        this.register = register;
    }

    /** Of a new besluit, from data that was checked. */
    BesluitData fresh(BesluitData data, Scope scope) {
        BesluitData seen = resting(decidedBy(data), Set.of(), Set.of(), scope);
        requireAnswerable(seen.knoop(), scope);
        return seen;
    }

    /** Of a besluit that is there, from data that was checked. */
    BesluitData changed(BesluitData data, Besluit besluit, Scope scope) {
        if (!Objects.equals(data.knoop(), besluit.knoop())) {
            requireAnswerable(data.knoop(), scope);
        }
        return resting(decidedBy(data), besluit.signalen(), besluit.duidingen(), scope);
    }

    /** With the bodies that were picked and their names; words that name bodies, with a semicolon between, pick those. */
    private BesluitData decidedBy(BesluitData data) {
        List<BestuursorgaanNaam> picked = picked(data);
        if (picked.isEmpty()) {
            return data;
        }
        BesluitSoort soort = Objects.requireNonNull(data.soort());
        String names = picked.stream().map(BestuursorgaanNaam::naam).collect(joining(", "));
        var check = new InputCheck();
        check.unless(soort.isShared() || picked.size() == 1, "bestuursorgaan", "besluit.input.oneBody");
        check.unless(
                picked.stream().allMatch(each -> soort.comesFrom(each.soort())),
                "bestuursorgaan",
                "besluit.input.comesFrom." + soort.name());
        check.required("bestuursorgaan", names, BesluitData.LONGEST_LINES);
        check.done();
        return data.decidedBy(picked.stream().map(BestuursorgaanNaam::id).toList(), names);
    }

    private List<BestuursorgaanNaam> picked(BesluitData data) {
        if (!data.organen().isEmpty()) {
            return data.organen().stream()
                    .distinct()
                    .map(id -> register.find(id).orElseThrow(NotFound::new))
                    .toList();
        }
        List<Optional<BestuursorgaanNaam>> named = Stream.of(
                        data.bestuursorgaan().split(";"))
                .map(String::strip)
                .map(register::named)
                .toList();
        return named.stream().allMatch(Optional::isPresent)
                ? named.stream().flatMap(Optional::stream).distinct().toList()
                : List.of();
    }

    /** What one cannot see can neither be added nor taken away; what one cannot change cannot be added. */
    private BesluitData resting(BesluitData data, Set<Long> signalen, Set<Long> duidingen, Scope scope) {
        Set<Long> seenSignalen = reads.seenSignalen(union(data.signalen(), signalen), scope);
        Set<Long> seenDuidingen = reads.seenDuidingen(union(data.duidingen(), duidingen), scope);
        Set<Long> newSignalen = without(data.signalen(), signalen);
        Set<Long> newDuidingen = without(data.duidingen(), duidingen);
        if (!reads.seenSignalen(newSignalen, scope.writing()).containsAll(newSignalen)
                || !reads.seenDuidingen(newDuidingen, scope.writing()).containsAll(newDuidingen)) {
            throw new NotFound();
        }
        return data.restingOn(
                union(data.signalen(), without(signalen, seenSignalen)),
                union(data.duidingen(), without(duidingen, seenDuidingen)));
    }

    /** A besluit ends the question, so only who may change that question answers it. */
    private void requireAnswerable(@Nullable KnoopId knoop, Scope scope) {
        if (knoop != null && !reads.sees(knoop, scope.writing())) {
            throw new NotFound();
        }
    }

    private static Set<Long> union(Set<Long> some, Set<Long> others) {
        return Stream.concat(some.stream(), others.stream()).collect(toSet());
    }

    private static Set<Long> without(Set<Long> some, Set<Long> others) {
        return some.stream().filter(each -> !others.contains(each)).collect(toSet());
    }
}
