package nl.eenoverheid.beginspraak;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.eenoverheid.beginspraak.Beginspraak.Verwijzing;
import nl.eenoverheid.dossier.DossierHome;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps with whom people talked before anything of a dossier was drafted, or why nobody did. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('DOSSIER_READ')")
public class BeginspraakService {
    static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final BeginspraakReadRepository reads;
    private final RondeRepository rondes;
    private final BeginspraakStore store;
    private final ScopeService scopes;
    private final Clock clock;

    BeginspraakService(
            BeginspraakReadRepository reads,
            RondeRepository rondes,
            BeginspraakStore store,
            ScopeService scopes,
            Clock clock) {
        this.reads = reads;
        this.rondes = rondes;
        this.store = store;
        this.scopes = scopes;
        this.clock = clock;
    }

    /**
     * The rounds of a dossier, or why there were none.
     *
     * @throws NotFound when the dossier is not in scope
     */
    public Beginspraak ofDossier(DossierId dossier) {
        return reads.ofDossier(dossier, scopes.current()).orElseThrow(NotFound::new);
    }

    /** What a round of a dossier can be linked with. */
    public Beginspraak.Choices choices(DossierId dossier) {
        Scope scope = scopes.current();
        return new Beginspraak.Choices(reads.signalen(dossier, scope), reads.bezoeken(dossier, scope));
    }

    /**
     * Notes a round.
     *
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     * @throws nl.eenoverheid.shared.IllegalMove when the dossier is closed
     */
    @Transactional
    @PreAuthorize("hasAuthority('DOSSIER_WRITE')")
    public BeginspraakrondeId log(DossierId dossier, RondeData data) {
        Scope scope = scopes.current();
        RondeData checked = data.checked(today());
        DossierHome home = store.changeable(dossier, scope);
        Beginspraakronde ronde = rondes.saveAndFlush(new Beginspraakronde(
                dossier, linked(dossier, checked, Set.of(), Set.of(), scope), scope.actor(), clock.instant()));
        store.tell(home, "noted", checked.metWie(), scope);
        return ronde.id();
    }

    /**
     * Changes what was noted of a round.
     *
     * @param version the version that was on the screen
     * @throws Stale when somebody else changed it since
     */
    @Transactional
    @PreAuthorize("hasAuthority('DOSSIER_WRITE')")
    public void change(BeginspraakrondeId id, long version, RondeData data) {
        Scope scope = scopes.current();
        RondeData checked = data.checked(today());
        Beginspraakronde ronde = rondes.findById(id.value()).orElseThrow(NotFound::new);
        DossierId dossier = ronde.dossier();
        DossierHome home = store.changeable(dossier, scope);
        Stale.guard(version, ronde.version());
        ronde.change(linked(dossier, checked, ronde.signalen(), ronde.bezoeken(), scope));
        rondes.saveAndFlush(ronde);
        store.tell(home, "changed", checked.metWie(), scope);
    }

    /**
     * Says why nobody was talked with before the drafting.
     *
     * @throws nl.eenoverheid.shared.IllegalMove when there was a round, or the dossier is closed
     */
    @Transactional
    @PreAuthorize("hasAuthority('DOSSIER_WRITE')")
    public void explain(DossierId dossier, String reden) {
        var check = new InputCheck();
        String why = check.required("reden", reden, RondeData.LONGEST_TEXT);
        check.done();
        Scope scope = scopes.current();
        Instant now = clock.instant();
        DossierHome home = store.changeable(dossier, scope);
        store.explain(new Verantwoording(dossier, why, scope.actor(), now), dossier);
        store.tell(home, "explained", why, scope);
    }

    /** What one cannot see can neither be added nor taken away. */
    private RondeData linked(DossierId dossier, RondeData data, Set<Long> signalen, Set<Long> bezoeken, Scope scope) {
        return data.with(
                merged(data.signalen(), signalen, reads.signalen(dossier, scope)),
                merged(data.bezoeken(), bezoeken, reads.bezoeken(dossier, scope)));
    }

    private static Set<Long> merged(Set<Long> wanted, Set<Long> before, List<Verwijzing> choices) {
        Set<Long> seen = choices.stream().map(Verwijzing::id).collect(toSet());
        if (wanted.stream().anyMatch(each -> !seen.contains(each) && !before.contains(each))) {
            throw new NotFound();
        }
        return Stream.concat(wanted.stream(), before.stream().filter(each -> !seen.contains(each)))
                .collect(toSet());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }
}
