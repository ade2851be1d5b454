package nl.eenoverheid.besluit;

import java.time.Clock;
import java.util.Objects;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.overheid.OrganisatieNaam;
import nl.eenoverheid.overheid.OverheidService;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps where organisations stand. They speak at the same moment without waiting for each other. */
@Service
@Transactional
@PreAuthorize("hasAuthority('BESLUIT_WRITE')")
public class StandpuntService {
    private final BesluitRepository besluiten;
    private final Standpunten standpunten;
    private final OverheidService overheden;
    private final ScopeService scopes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StandpuntService(
            BesluitRepository besluiten,
            Standpunten standpunten,
            OverheidService overheden,
            ScopeService scopes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.besluiten = besluiten;
        this.standpunten = standpunten;
        this.overheden = overheden;
        this.scopes = scopes;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Records where an organisation stands: one's own, or, by an owner of the werkruimte, another one. The same sent twice
     * is kept once.
     *
     * @param tekst number of the text that was on the screen: nobody speaks about words that they did not read
     */
    public void take(BesluitId id, int tekst, StandpuntData data) {
        StandpuntData checked = data.checked();
        OrganisatieId organisatie = Objects.requireNonNull(checked.organisatie());
        Scope scope = scopes.current();
        Besluit besluit = speakable(id, scope);
        OrganisatieNaam speaker = overheden.find(organisatie).orElseThrow(NotFound::new);
        boolean own = organisatie.equals(scope.organisatie());
        if (!own && !scope.canManage(besluit.werkruimte())) {
            throw new AccessDeniedException("only an owner speaks for another organisation");
        }
        besluit.requirePreparation();
        Stale.guard(tekst, besluit.tekst());
        if (standpunten.add(IngenomenStandpunt.first(besluit, checked, scope.actor(), clock.instant()))) {
            String what =
                    "standpunt" + Objects.requireNonNull(checked.standpunt()).name();
            publish(besluit, own ? what : what + "Namens", own ? checked.reden() : about(speaker, checked), scope);
        }
    }

    private Besluit speakable(BesluitId id, Scope scope) {
        Besluit besluit =
                besluiten.findToSpeak(id.value(), scope.werkruimteIds()).orElseThrow(NotFound::new);
        scope.requireWrite(besluit.werkruimte());
        return besluit;
    }

    private void publish(Besluit besluit, String what, String toelichting, Scope scope) {
        events.publishEvent(BesluitChanged.of(besluit, what, toelichting, scope.actor(), clock.instant()));
    }

    private static String about(OrganisatieNaam speaker, StandpuntData data) {
        return data.reden().isEmpty() ? speaker.naam() : speaker.naam() + ": " + data.reden();
    }
}
