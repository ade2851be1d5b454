package nl.eenoverheid.signaal;

import java.time.Clock;
import java.util.function.Predicate;
import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a signaal a theme or a label without its form, as for many at once. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('SIGNAAL_WRITE')")
public class KenmerkService {
    private final SignaalRepository signalen;
    private final KeuzelijstService keuzes;
    private final ScopeService scopes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KenmerkService(
            SignaalRepository signalen,
            KeuzelijstService keuzes,
            ScopeService scopes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.signalen = signalen;
        this.keuzes = keuzes;
        this.scopes = scopes;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Adds a theme: the main one when it has none yet.
     *
     * @return whether it was not there yet
     * @throws NotFound when the signaal is not in scope, or there is no such theme
     * @throws nl.eenoverheid.shared.InvalidInput when there are as many as there can be
     */
    @Transactional
    public boolean addThema(SignaalId id, long thema) {
        keuzes.requireThema(thema);
        return change(id, signaal -> {
            boolean added = signaal.theme(thema);
            require(signaal.themaCount() <= Aanvulling.MOST_THEMAS, "signaal.input.themas", Aanvulling.MOST_THEMAS);
            return added;
        });
    }

    /**
     * Takes a theme away.
     *
     * @return whether it was there
     */
    @Transactional
    public boolean removeThema(SignaalId id, long thema) {
        return change(id, signaal -> signaal.untheme(thema));
    }

    /**
     * Adds a label.
     *
     * @return whether it was not there yet
     * @throws nl.eenoverheid.shared.InvalidInput when there are as many as there can be, or it is no label
     */
    @Transactional
    public boolean addLabel(SignaalId id, String label) {
        var check = new InputCheck();
        String clean = check.required("label", label, SignaalData.LONGEST_LABEL);
        check.done();
        return change(id, signaal -> {
            boolean added = signaal.label(clean);
            require(signaal.labelCount() <= SignaalData.MOST_LABELS, "signaal.input.labels", SignaalData.MOST_LABELS);
            return added;
        });
    }

    /**
     * Takes a label away.
     *
     * @return whether it was there
     */
    @Transactional
    public boolean removeLabel(SignaalId id, String label) {
        return change(id, signaal -> signaal.unlabel(label));
    }

    private boolean change(SignaalId id, Predicate<Signaal> act) {
        Scope scope = scopes.current();
        Signaal signaal =
                signalen.findInScope(id.value(), scope.werkruimteIds()).orElseThrow(NotFound::new);
        scope.requireWrite(signaal.werkruimte());
        boolean changed = act.test(signaal);
        if (changed) {
            events.publishEvent(signaal.changed(scope.actor(), clock.instant()));
        }
        return changed;
    }

    private static void require(boolean fine, String key, int most) {
        var check = new InputCheck();
        check.unless(fine, "kenmerk", key, most);
        check.done();
    }
}
