package nl.eenoverheid.vertrouwelijkheid;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.workspace.Scope;
import org.springframework.stereotype.Component;

/**
 * Keeps how far things may be known. It knows no rights on them: the service of the module that keeps a thing asks it after
 * its own guard, in its own transaction.
 */
@Component
public class Vertrouwelijkheden {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final AfschermingRepository afschermingen;
    private final AfschermingRows reads;
    private final Clock clock;

    Vertrouwelijkheden(AfschermingRepository afschermingen, AfschermingRows reads, Clock clock) {
        this.afschermingen = afschermingen;
        this.reads = reads;
        this.clock = clock;
    }

    /**
     * What somebody says of a thing that is being made, cleaned.
     *
     * @throws InvalidInput with every problem
     */
    public VertrouwelijkheidData checked(VertrouwelijkheidData data) {
        return data.checked(LocalDate.ofInstant(clock.instant(), HERE), true);
    }

    /** Says how far a new thing may be known, in the same transaction in which it is made, from data that was checked. */
    public void begin(Afgeschermd ding, VertrouwelijkheidData data, Scope scope) {
        if (data.niveau() != Vertrouwelijkheid.INTERN) {
            requireKnown(ding.dossier(), data.lezers(), Set.of(), scope);
            afschermingen.saveAndFlush(new Afscherming(ding, data, scope.actor(), clock.instant()));
        }
    }

    /**
     * Says it otherwise.
     *
     * @param version the version that was on the screen, 0 when nothing was said before
     * @throws InvalidInput with every problem
     * @throws Stale when somebody else said something since
     */
    public VertrouwelijkheidData change(Afgeschermd ding, long version, VertrouwelijkheidData data, Scope scope) {
        VertrouwelijkheidData checked =
                withSelf(data.checked(LocalDate.ofInstant(clock.instant(), HERE), false), ding, scope);
        Optional<Afscherming> present = afschermingen.findBySoortAndDingId(ding.soort(), ding.id());
        Stale.guard(version, present.map(each -> each.version() + 1).orElse(0L));
        requireKnown(
                ding.dossier(),
                checked.lezers(),
                present.map(Afscherming::lezers).orElse(Set.of()),
                scope);
        present.ifPresentOrElse(
                afscherming -> afscherming.change(checked, scope.actor(), clock.instant()),
                () -> afschermingen.saveAndFlush(new Afscherming(ding, checked, scope.actor(), clock.instant())));
        return checked;
    }

    /** How far a thing may be known, by whom and since when, with what was said before. */
    public VertrouwelijkheidDetail detail(Afgeschermd ding) {
        List<AfschermingRows.Row> rows = reads.rows(ding);
        AfschermingRows.Row head = rows.getFirst();
        return new VertrouwelijkheidDetail(
                head.version(),
                head.niveau(),
                head.grond(),
                head.tot(),
                new Lezerkeuze(head.eigenaarId(), head.eigenaar(), head.eigenaarVan()),
                rows.stream().flatMap(Vertrouwelijkheden::lezer).toList(),
                head.id() == null ? List.of() : reads.stappen(head.id()));
    }

    /** Who can be named as a reader, by name. */
    public List<Lezerkeuze> candidates(DossierId dossier, Scope scope) {
        return reads.candidates(dossier, scope);
    }

    /** Nobody shuts themselves out. */
    private static VertrouwelijkheidData withSelf(VertrouwelijkheidData data, Afgeschermd ding, Scope scope) {
        if (scope.account().equals(ding.eigenaar())
                || !Objects.requireNonNull(data.niveau()).isBeperkt()) {
            return data;
        }
        Set<Long> lezers = new HashSet<>(data.lezers());
        lezers.add(scope.account().value());
        return new VertrouwelijkheidData(data.niveau(), data.grond(), data.tot(), lezers, data.reden());
    }

    private void requireKnown(DossierId dossier, Set<Long> lezers, Set<Long> present, Scope scope) {
        Set<Long> added = new HashSet<>(lezers);
        added.removeAll(present);
        if (!added.isEmpty()) {
            reads.candidates(dossier, scope).forEach(each -> added.remove(each.account()));
        }
        if (!added.isEmpty()) {
            throw new InvalidInput("lezers", "vertrouwelijkheid.input.lezers");
        }
    }

    private static Stream<VertrouwelijkheidDetail.Lezer> lezer(AfschermingRows.Row row) {
        Long account = row.account();
        Instant sinds = row.sinds();
        return account == null || sinds == null
                ? Stream.empty()
                : Stream.of(new VertrouwelijkheidDetail.Lezer(
                        new Lezerkeuze(account, String.valueOf(row.wie()), String.valueOf(row.organisatie())),
                        sinds,
                        String.valueOf(row.door())));
    }
}
