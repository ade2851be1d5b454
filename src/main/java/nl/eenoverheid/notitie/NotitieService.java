package nl.eenoverheid.notitie;

import java.time.Clock;
import java.util.List;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import nl.eenoverheid.workspace.WerkruimteId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what people inside write about a signaal for each other. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('SIGNAAL_READ')")
public class NotitieService {
    private final NotitieRepository notities;
    private final NotitieReadRepository reads;
    private final ScopeService scopes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NotitieService(
            NotitieRepository notities,
            NotitieReadRepository reads,
            ScopeService scopes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.notities = notities;
        this.reads = reads;
        this.scopes = scopes;
        this.events = events;
        this.clock = clock;
    }

    /** The notes that are for the caller, last written first. */
    public List<NotitieListItem> ofSignaal(SignaalId signaal) {
        return reads.ofSignaal(signaal, scopes.current());
    }

    /** Whether the caller may write one: who works where the signaal stands. */
    public boolean mayWrite(SignaalId signaal) {
        Scope scope = scopes.current();
        return reads.plek(signaal, scope).flatMap(plek -> plek.writing(scope)).isPresent();
    }

    /**
     * Writes a note.
     *
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     * @throws NotFound when the signaal is not in scope
     */
    @Transactional
    @PreAuthorize("hasAuthority('SIGNAAL_WRITE')")
    public void write(SignaalId signaal, NotitieData data) {
        Scope scope = scopes.current();
        NotitiePlek plek = reads.plek(signaal, scope).orElseThrow(NotFound::new);
        WerkruimteId werkruimte = writing(plek, scope);
        NotitieData checked = data.checked();
        notities.save(new Notitie(signaal, werkruimte, checked, scope.actor(), clock.instant()));
        tell(signaal, "written", plek, scope);
    }

    /**
     * Corrects a note of the own organisation by a new version.
     *
     * @param nummer the version that was on the screen
     * @throws Stale when there is a newer one
     */
    @Transactional
    @PreAuthorize("hasAuthority('SIGNAAL_WRITE')")
    public void correct(NotitieId id, int nummer, String tekst) {
        Scope scope = scopes.current();
        Notitie notitie = notities.findById(id.value()).orElseThrow(NotFound::new);
        boolean read = reads.ofSignaal(notitie.signaal(), scope).stream().anyMatch(each -> each.id() == id.value());
        NotitiePlek plek =
                reads.plek(notitie.signaal(), scope).filter(found -> read).orElseThrow(NotFound::new);
        writing(plek, scope);
        if (!notitie.isOf(scope.organisatie())) {
            throw new AccessDeniedException("another organisation wrote this");
        }
        String text = NotitieData.text(tekst);
        Stale.guard(nummer, notitie.nummer());
        notitie.correct(text, scope.actor(), clock.instant());
        tell(notitie.signaal(), "corrected", plek, scope);
    }

    private void tell(SignaalId signaal, String what, NotitiePlek plek, Scope scope) {
        events.publishEvent(
                new NotitieChanged(signaal, what, plek.kop(), plek.werkruimten(), scope.actor(), clock.instant()));
    }

    private static WerkruimteId writing(NotitiePlek plek, Scope scope) {
        return plek.writing(scope).orElseThrow(() -> new AccessDeniedException("reads only where this signaal stands"));
    }
}
