package nl.eenoverheid.workspace;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says in which werkruimten a thing stands. It belongs to one, its home, where it can be changed; others may show the same
 * thing. What belongs to a closed part leaves it only by an owner of that part.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('WERKRUIMTE_READ')")
public class PlaatsingService {
    private final PlaatsingRepository placements;
    private final ScopeService scopes;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlaatsingService(
            PlaatsingRepository placements,
            ScopeService scopes,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.placements = placements;
        this.scopes = scopes;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What the caller may do about where a thing stands; nothing for kinds that follow another thing.
     *
     * @throws NotFound when it is not in scope
     */
    @PreAuthorize("hasAuthority(#item.soort().readRight())")
    public PlaatsingKeuzes choices(Item item) {
        Scope scope = scopes.current();
        if (!item.soort().isPlaceable()
                || !current.has(Right.valueOf(item.soort().writeRight()))) {
            return PlaatsingKeuzes.NONE;
        }
        Plaatsing stands = placements.find(item, scope).orElseThrow(NotFound::new);
        List<PlaatsingKeuzes.Plek> mine = placements.werkruimten(scope);
        return new PlaatsingKeuzes(
                stands.mayLeave(scope) ? only(mine, id -> stands.mayGoTo(id, scope)) : List.of(),
                stands.mayMove(scope) ? only(mine, id -> stands.mayMoveTo(id, scope)) : List.of(),
                stands.removable(scope));
    }

    /**
     * Shows a thing in another werkruimte too; twice makes no difference.
     *
     * @throws NotFound when one of both is not in scope
     * @throws IllegalMove into a closed part: what belongs there moves there
     */
    @Transactional
    @PreAuthorize("hasAuthority(#item.soort().writeRight())")
    public void place(Item item, WerkruimteId werkruimte) {
        Scope scope = scopes.current();
        Plaatsing stands = held(item, scope);
        guard(stands.mayLeave(scope), "only who may change it shows it elsewhere");
        scope.requireWrite(werkruimte);
        if (scope.ouder(werkruimte).isPresent()) {
            throw new IllegalMove("workspace.place.besloten");
        }
        if (!stands.werkruimten().contains(werkruimte.value())) {
            placements.add(item, stands.home(), werkruimte);
            Set<Long> now = new HashSet<>(stands.werkruimten());
            now.add(werkruimte.value());
            publish(stands, ItemPlaced.Step.PLACED, now, scope);
        }
    }

    /**
     * Shows a thing in a werkruimte no longer: who may change it does that, and who may change what is in that werkruimte.
     *
     * @throws NotFound when it is not in scope
     * @throws IllegalMove out of its home
     */
    @Transactional
    @PreAuthorize("hasAuthority(#item.soort().writeRight())")
    public void remove(Item item, WerkruimteId werkruimte) {
        Scope scope = scopes.current();
        Plaatsing stands = held(item, scope);
        if (stands.home() == werkruimte.value()) {
            throw new IllegalMove("workspace.place.home");
        }
        if (stands.werkruimten().contains(werkruimte.value())) {
            guard(stands.removable(scope).contains(werkruimte.value()), "reads only, here and where it belongs");
            Set<Long> now = new HashSet<>(stands.werkruimten());
            now.remove(werkruimte.value());
            placements.keep(item, stands.home(), now);
            publish(stands, ItemPlaced.Step.TAKEN, now, scope);
        }
    }

    /**
     * Moves a thing from its werkruimte to a closed part of it, or back. It is then seen nowhere else, and who could read
     * what happened to it before can no longer.
     *
     * @throws NotFound when one of both is not in scope
     * @throws IllegalMove to any other werkruimte
     */
    @Transactional
    @PreAuthorize("hasAuthority(#item.soort().writeRight())")
    public void move(Item item, WerkruimteId werkruimte) {
        Scope scope = scopes.current();
        Plaatsing stands = held(item, scope);
        guard(stands.mayMove(scope), "only an owner moves things");
        scope.requireWrite(werkruimte);
        if (!stands.mayMoveTo(werkruimte.value(), scope)) {
            throw new IllegalMove("workspace.place.elsewhere");
        }
        placements.move(item, stands.home(), werkruimte);
        ItemPlaced.Step step =
                scope.ouder(werkruimte).isPresent() ? ItemPlaced.Step.ENCLOSED : ItemPlaced.Step.DISCLOSED;
        publish(stands, step, Set.of(werkruimte.value()), scope);
    }

    private Plaatsing held(Item item, Scope scope) {
        if (!item.soort().isPlaceable()) {
            throw new NotFound();
        }
        return placements.lock(item, scope).orElseThrow(NotFound::new);
    }

    private void publish(Plaatsing stood, ItemPlaced.Step step, Set<Long> now, Scope scope) {
        Set<Long> left = new HashSet<>(stood.werkruimten());
        left.removeAll(now);
        events.publishEvent(
                new ItemPlaced(stood.item(), step, stood.titel(), now, left, scope.actor(), clock.instant()));
    }

    private static List<PlaatsingKeuzes.Plek> only(List<PlaatsingKeuzes.Plek> all, Predicate<Long> wanted) {
        return all.stream().filter(plek -> wanted.test(plek.id())).toList();
    }

    private static void guard(boolean allowed, String why) {
        if (!allowed) {
            throw new AccessDeniedException(why);
        }
    }
}
