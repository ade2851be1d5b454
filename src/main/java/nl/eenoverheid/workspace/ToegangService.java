package nl.eenoverheid.workspace;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nl.eenoverheid.shared.NotFound;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers "why can I see this?" and "who else sees it?" for everything that stands in a werkruimte. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('WERKRUIMTE_READ')")
public class ToegangService {
    private final ToegangReadRepository reads;
    private final ScopeService scopes;
    private final ConfidentialReads confidential;
    private final Clock clock;

    ToegangService(ToegangReadRepository reads, ScopeService scopes, ConfidentialReads confidential, Clock clock) {
        this.reads = reads;
        this.scopes = scopes;
        this.confidential = confidential;
        this.clock = clock;
    }

    /**
     * Who sees a thing and why, as far as the caller may know.
     *
     * @throws NotFound when it is not in scope
     */
    @PreAuthorize("hasAuthority(#item.soort().readRight())")
    public Toegang of(Item item) {
        Scope scope = scopes.current();
        List<Toegang.Plek> all = reads.plekken(item, scope);
        if (all.isEmpty()) {
            throw new NotFound();
        }
        List<Toegang.Plek> known = all.stream().filter(isKnown(all, scope)).toList();
        Map<Long, List<Toegang.Lezer>> lezers =
                reads.lezers(item.soort(), known.stream().map(Toegang.Plek::id).toList(), today());
        return new Toegang(
                reads.rollen(item.soort(), scope),
                known.stream()
                        .map(plek -> plek.withLezers(lezers.getOrDefault(plek.id(), List.of())))
                        .toList(),
                all.size() - known.size());
    }

    /** Tells that the caller opened a thing, when it stands in a closed part: what few may read is read under their own name. */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public void opened(Item item) {
        Scope scope = scopes.current();
        if (scope.hasBesloten()) {
            reads.besloten(item, scope)
                    .ifPresent(home -> confidential.tell(item, Set.of(home), scope.actor(), "workspace.audit.read"));
        }
    }

    /** Whether the caller sees it; what does not exist is not seen either. */
    @PreAuthorize("isAuthenticated()")
    public boolean sees(Item item) {
        Scope scope = scopes.current();
        return item.soort() == ItemSoort.WERKRUIMTE
                ? scope.canSee(new WerkruimteId(item.id()))
                : reads.isPlaced(item, scope);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Amsterdam"));
    }

    /** Who owns it must know everybody who reads along; who does not, knows the werkruimten of their own. */
    private static Predicate<Toegang.Plek> isKnown(List<Toegang.Plek> all, Scope scope) {
        boolean owns = all.stream().anyMatch(plek -> plek.home() && scope.canManage(new WerkruimteId(plek.id())));
        return plek -> owns || plek.isOorzaak();
    }
}
