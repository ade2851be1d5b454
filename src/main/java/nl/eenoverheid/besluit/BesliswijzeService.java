package nl.eenoverheid.besluit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets people choose how a besluit comes about before anybody is asked where they stand, and shows the count. */
@Service
@Transactional
@PreAuthorize("hasAuthority('BESLUIT_WRITE')")
public class BesliswijzeService {
    private final BesluitRepository besluiten;
    private final BesliswijzeRepository wijzen;
    private final BesliswijzeReadRepository reads;
    private final Standpunten standpunten;
    private final BesluitSources sources;

    BesliswijzeService(
            BesluitRepository besluiten,
            BesliswijzeRepository wijzen,
            BesliswijzeReadRepository reads,
            Standpunten standpunten,
            BesluitSources sources) {
        this.besluiten = besluiten;
        this.wijzen = wijzen;
        this.reads = reads;
        this.standpunten = standpunten;
        this.sources = sources;
    }

    /** How a besluit comes about; empty when nobody chose that. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAuthority('BESLUIT_READ')")
    public Optional<BesliswijzeDetail> of(BesluitId id) {
        return reads.of(id, today(), sources.scopes().current());
    }

    /**
     * Chooses the method, its rules and who is asked. Once somebody spoke only an owner of the werkruimte changes that,
     * with a reason.
     */
    public void choose(BesluitId id, BesliswijzeData data) {
        BesliswijzeData checked = data.checked(today());
        Scope scope = sources.scopes().current();
        Besluit besluit =
                besluiten.findInScope(id.value(), scope.werkruimteIds()).orElseThrow(NotFound::new);
        scope.requireWrite(besluit.werkruimte());
        boolean spoken = standpunten.count(id) > 0;
        if (spoken && !scope.canManage(besluit.werkruimte())) {
            throw new AccessDeniedException("only an owner changes how they decide once somebody spoke");
        }
        besluit.requirePreparation();
        requireKnown(checked.partijen());
        Besliswijze wijze = wijzen.find(id.value()).orElse(null);
        ask(besluit, checked, wijze == null ? Set.of() : wijze.partijen(), scope);
        if (wijze == null) {
            wijzen.save(new Besliswijze(id, checked));
        } else {
            wijze.change(checked, spoken, scope.actor(), sources.clock().instant());
        }
        sources.events()
                .publishEvent(BesluitChanged.of(
                        besluit,
                        "besliswijze" + checked.methode(),
                        checked.reden(),
                        scope.actor(),
                        sources.clock().instant()));
    }

    /** Besluiten on which the organisation of the caller is asked where it stands, the first to close first; at most 50. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAuthority('BESLUIT_READ')")
    public List<WaitingBesluit> waiting(@Nullable WerkruimteId werkruimte) {
        return reads.waiting(
                today(), sources.scopes().current().within(werkruimte).writing());
    }

    /** Who is asked for the first time hears of it. */
    private void ask(Besluit besluit, BesliswijzeData data, Set<Long> before, Scope scope) {
        Set<Long> asked = data.partijen().stream()
                .map(OrganisatieId::value)
                .filter(each -> !before.contains(each))
                .collect(Collectors.toSet());
        if (!asked.isEmpty()) {
            sources.events()
                    .publishEvent(new BesluitAsked(besluit.id(), besluit.titel(), asked, false, scope.account()));
        }
    }

    private void requireKnown(Set<OrganisatieId> organisaties) {
        if (sources.overheden().namen(organisaties).size() < organisaties.size()) {
            throw new NotFound();
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(sources.clock().instant(), BesluitService.HERE);
    }
}
