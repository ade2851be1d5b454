package nl.eenoverheid.speelruimte;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.eenoverheid.dossier.DossierFase;
import nl.eenoverheid.dossier.DossierHome;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the cards of dossiers, both faces and every version. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('DOSSIER_READ')")
public class SpeelruimteService {
    static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final SpeelruimteRepository cards;
    private final SpeelruimteReadRepository reads;
    private final DossierService dossiers;
    private final ScopeService scopes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SpeelruimteService(
            SpeelruimteRepository cards,
            SpeelruimteReadRepository reads,
            DossierService dossiers,
            ScopeService scopes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cards = cards;
        this.reads = reads;
        this.dossiers = dossiers;
        this.scopes = scopes;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Both faces of the card of a dossier as they count now.
     *
     * @throws nl.eenoverheid.shared.NotFound when there is no such dossier in scope
     */
    public SpeelruimteFaces faces(DossierId dossier) {
        DossierHome home = dossiers.home(dossier);
        Scope scope = scopes.current();
        Map<Gezicht, List<SpeelruimteVersie>> versions = reads.versions(dossier, scope).stream()
                .collect(Collectors.groupingBy(SpeelruimteVersie::gezicht, TreeMap::new, Collectors.toList()));
        if (versions.isEmpty()) {
            return new SpeelruimteFaces(home, List.of());
        }
        EersteInbreng inbreng =
                reads.eersteInbreng(dossier, home.eersteInbreng(), scope).orElse(null);
        return new SpeelruimteFaces(
                home,
                versions.values().stream()
                        .map(face -> new SpeelruimteCard(
                                face.getFirst(), face.getLast().op(), inbreng))
                        .toList());
    }

    /** Every version of one face of the card of a dossier, newest first; none for a dossier out of scope. */
    public List<SpeelruimteVersie> versions(DossierId dossier, Gezicht gezicht) {
        return reads.versions(dossier, scopes.current()).stream()
                .filter(version -> version.gezicht() == gezicht)
                .toList();
    }

    /**
     * Sets a new version of one face of the card of a dossier.
     *
     * @param nummer the number of the version of that face that was on the screen, 0 when there was none
     * @throws Stale when somebody else set one since
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    @Transactional
    @PreAuthorize("hasAuthority('DOSSIER_WRITE')")
    public void record(DossierId dossier, Gezicht gezicht, int nummer, SpeelruimteData data) {
        Instant now = clock.instant();
        SpeelruimteData checked = data.checked(LocalDate.ofInstant(now, HERE));
        DossierHome home = dossiers.home(dossier);
        Scope scope = scopes.current();
        scope.requireWrite(home.werkruimte());
        if (home.fase() == DossierFase.GESLOTEN) {
            throw new IllegalMove("speelruimte.move.closed");
        }
        Speelruimte before = cards.findFirstByDossierIdAndGezichtOrderByNummerDesc(dossier.value(), gezicht)
                .orElse(null);
        Stale.guard(nummer, before == null ? 0 : before.nummer());
        Speelruimte card = add(new Speelruimte(dossier, gezicht, before, checked, scope.actor(), now));
        events.publishEvent(new SpeelruimteRecorded(
                dossier, gezicht, card.nummer(), home.naam(), home.werkruimten(), scope.actor(), now));
    }

    /** The number of a version is unique: who comes second in the same moment is too late as well. */
    private Speelruimte add(Speelruimte card) {
        try {
            return cards.saveAndFlush(card);
        } catch (DataIntegrityViolationException e) {
            throw new Stale();
        }
    }
}
