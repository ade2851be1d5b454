package nl.eenoverheid.besluit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.overheid.OrganisatieNaam;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.workspace.Scope;
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
    private final BesluitReadRepository reads;
    private final Standpunten standpunten;
    private final StandpuntGuard guard;
    private final BesluitSources sources;

    StandpuntService(
            BesluitRepository besluiten,
            BesluitReadRepository reads,
            Standpunten standpunten,
            StandpuntGuard guard,
            BesluitSources sources) {
        this.besluiten = besluiten;
        this.reads = reads;
        this.standpunten = standpunten;
        this.guard = guard;
        this.sources = sources;
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
        Scope scope = sources.scopes().current();
        Besluit besluit = speakable(id, scope);
        OrganisatieNaam speaker = sources.overheden().find(organisatie).orElseThrow(NotFound::new);
        boolean own = organisatie.equals(scope.organisatie());
        if (!own && !scope.canManage(besluit.werkruimte())) {
            throw new AccessDeniedException("only an owner speaks for another organisation");
        }
        boolean redenAltijd = guard.requireOpen(besluit);
        Stale.guard(tekst, besluit.tekst());
        if (!own) {
            checked.doorgifte().requireTold(LocalDate.ofInstant(now(), BesluitService.HERE));
        }
        List<IngenomenStandpunt> earlier = standpunten.said(id, organisatie);
        Standpunt before = IngenomenStandpunt.before(earlier, own);
        checked.checkAfter(before, redenAltijd);
        StandpuntData said = own ? checked.after(before).unphoned() : checked.after(before);
        requireSeen(said.ommekeer(), scope);
        if (standpunten.add(
                IngenomenStandpunt.first(besluit, said, scope.actor(), now()),
                earlier.isEmpty() ? null : earlier.getFirst())) {
            String what = "standpunt" + Objects.requireNonNull(said.standpunt()).name();
            publish(besluit, own ? what : what + "Namens", own ? said.reden() : about(speaker, said), scope);
        }
    }

    /**
     * Confirms what another organisation wrote down for the organisation of the caller.
     *
     * @param tekst number of the text that was on the screen
     */
    public void confirm(BesluitId id, int tekst) {
        Scope scope = sources.scopes().current();
        Besluit besluit = speakable(id, scope);
        besluit.requirePreparation();
        Stale.guard(tekst, besluit.tekst());
        IngenomenStandpunt last = standpunten
                .last(id, scope.organisatie())
                .filter(each -> each.standpunt() != Standpunt.NOG_NIET)
                .orElseThrow(() -> new IllegalMove("besluit.move.confirm"));
        var confirmed = IngenomenStandpunt.first(besluit, last.confirmed(), scope.actor(), now());
        if (standpunten.add(confirmed, last)) {
            publish(besluit, "standpuntBevestigd", "", scope);
        }
    }

    private Besluit speakable(BesluitId id, Scope scope) {
        Besluit besluit =
                besluiten.findToSpeak(id.value(), scope.werkruimteIds()).orElseThrow(NotFound::new);
        scope.requireWrite(besluit.werkruimte());
        return besluit;
    }

    /** What one cannot see did not change one's mind. */
    private void requireSeen(Ommekeer ommekeer, Scope scope) {
        Long signaal = ommekeer.signaal();
        if (signaal != null && reads.seenSignalen(Set.of(signaal), scope).isEmpty()) {
            throw new NotFound();
        }
    }

    private Instant now() {
        return sources.clock().instant();
    }

    private void publish(Besluit besluit, String what, String toelichting, Scope scope) {
        sources.events().publishEvent(BesluitChanged.of(besluit, what, toelichting, scope.actor(), now()));
    }

    private static String about(OrganisatieNaam speaker, StandpuntData data) {
        return data.reden().isEmpty() ? speaker.naam() : speaker.naam() + ": " + data.reden();
    }
}
