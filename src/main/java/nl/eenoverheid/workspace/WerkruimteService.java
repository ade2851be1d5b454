package nl.eenoverheid.workspace;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Stale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps werkruimten and their members. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('WERKRUIMTE_READ')")
public class WerkruimteService {
    private final WerkruimteRepository werkruimten;
    private final WerkruimteReadRepository reads;
    private final ScopeService scopes;
    private final BeslotenDelen besloten;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WerkruimteService(
            WerkruimteRepository werkruimten,
            WerkruimteReadRepository reads,
            ScopeService scopes,
            BeslotenDelen besloten,
            ApplicationEventPublisher events,
            Clock clock) {
        this.werkruimten = werkruimten;
        this.reads = reads;
        this.scopes = scopes;
        this.besloten = besloten;
        this.events = events;
        this.clock = clock;
    }

    /** The werkruimten of which the caller is a member, by name. */
    public List<WerkruimteListItem> mine() {
        return reads.list(scopes.current());
    }

    /**
     * One werkruimte.
     *
     * @throws NotFound when there is none in scope
     */
    public WerkruimteDetail detail(WerkruimteId id) {
        return reads.detail(id, scopes.current()).orElseThrow(NotFound::new);
    }

    /**
     * The members, to take along as a file.
     *
     * @throws AccessDeniedException for a guest where guests take nothing along
     */
    public List<WerkruimteDetail.Lid> members(WerkruimteId id) {
        WerkruimteDetail werkruimte = detail(id);
        if (!werkruimte.mayDownload()) {
            throw new AccessDeniedException("guests take nothing along here");
        }
        return werkruimte.leden();
    }

    /** Opens a werkruimte, with the caller as its owner. */
    @Transactional
    @PreAuthorize("hasAuthority('WERKRUIMTE_WRITE')")
    public WerkruimteId open(WerkruimteData data) {
        Actor actor = scopes.current().actor();
        Werkruimte werkruimte = werkruimten.saveAndFlush(new Werkruimte(
                data.checked(), actor.account(), actor.organisatie().value(), clock.instant()));
        publish(werkruimte, "opened", "", actor);
        changed(werkruimte, actor.account(), actor);
        return werkruimte.id();
    }

    /**
     * Opens a closed part within a werkruimte, for some of its members, with the caller as its owner.
     *
     * @throws IllegalMove when that is a closed part itself
     */
    @Transactional
    public WerkruimteId openBesloten(WerkruimteId ouder, WerkruimteData data) {
        Scope scope = scopes.current();
        scope.requireWrite(ouder);
        if (seen(ouder).ouder().isPresent()) {
            throw new IllegalMove("workspace.besloten.inside");
        }
        Actor actor = scope.actor();
        Werkruimte deel = werkruimten.saveAndFlush(Werkruimte.besloten(
                data.checked(), ouder, actor.account(), actor.organisatie().value(), clock.instant()));
        publish(deel, "opened", "", actor);
        changed(deel, actor.account(), actor);
        return deel.id();
    }

    /** Says whether guests may take things along as a file. */
    @Transactional
    public void letGuestsDownload(WerkruimteId id, boolean allowed) {
        Werkruimte werkruimte = managed(id);
        werkruimte.letGuestsDownload(allowed);
        publish(
                werkruimte,
                allowed ? "download" : "noDownload",
                "",
                scopes.current().actor());
    }

    /**
     * Changes name or purpose.
     *
     * @param version the version that was on the screen
     */
    @Transactional
    public void change(WerkruimteId id, long version, WerkruimteData data) {
        WerkruimteData checked = data.checked();
        Werkruimte werkruimte = managed(id);
        Stale.guard(version, werkruimte.version());
        werkruimte.change(checked);
        publish(werkruimte, "changed", "", scopes.current().actor());
    }

    /**
     * Lets a colleague of the own organisation in; their rights begin at once. Who works elsewhere is invited. Into a closed
     * part one lets members of the werkruimte around it.
     *
     * @throws NotFound when there is no such colleague
     */
    @Transactional
    public void admit(WerkruimteId id, AccountId account, WerkruimteRol rol) {
        Werkruimte werkruimte = managed(id);
        guardOwners(werkruimte, rol == WerkruimteRol.EIGENAAR);
        Actor actor = scopes.current().actor();
        WerkruimteReadRepository.Persoon persoon = reads.persoon(account)
                .filter(WerkruimteReadRepository.Persoon::actief)
                .filter(found -> isNear(werkruimte, account, found))
                .orElseThrow(NotFound::new);
        persoon.guard(rol);
        if (werkruimte.admit(account, persoon.organisatieId(), rol, actor.account(), clock.instant())) {
            publish(werkruimte, "admitted", persoon.naam(), actor);
            changed(werkruimte, account, actor);
        }
    }

    /** Gives a member another role. */
    @Transactional
    public void changeRole(WerkruimteId id, AccountId account, WerkruimteRol rol) {
        Werkruimte werkruimte = managed(id);
        guardOwners(werkruimte, rol == WerkruimteRol.EIGENAAR || werkruimte.isOwnedBy(account));
        Actor actor = scopes.current().actor();
        WerkruimteReadRepository.Persoon persoon = reads.persoon(account).orElseThrow(NotFound::new);
        persoon.guard(rol);
        if (werkruimte.changeRole(account, rol)) {
            publish(werkruimte, "roleChanged", persoon.naam(), actor);
            changed(werkruimte, account, actor);
        }
    }

    /** Ends a membership, of somebody else or one's own; every right that came from it ends at once. */
    @Transactional
    public void remove(WerkruimteId id, AccountId account) {
        Scope scope = scopes.current();
        boolean self = scope.account().equals(account);
        Werkruimte werkruimte = self ? seen(id) : managed(id);
        if (!self) {
            guardOwners(werkruimte, werkruimte.isOwnedBy(account));
        }
        werkruimte.remove(account);
        String naam = naam(account);
        publish(werkruimte, self ? "left" : "removed", self ? "" : naam, scope.actor());
        changed(werkruimte, account, scope.actor());
        besloten.release(werkruimte, account, naam, scope.actor());
    }

    private boolean isNear(Werkruimte werkruimte, AccountId account, WerkruimteReadRepository.Persoon persoon) {
        return werkruimte
                .ouder()
                .map(ouder -> reads.isMember(ouder, account))
                .orElse(persoon.organisatieId()
                        == scopes.current().organisatie().value());
    }

    private Werkruimte seen(WerkruimteId id) {
        if (!scopes.current().canSee(id)) {
            throw new NotFound();
        }
        return werkruimten.lockWithMembers(id.value()).orElseThrow(NotFound::new);
    }

    private Werkruimte managed(WerkruimteId id) {
        Werkruimte werkruimte = seen(id);
        Scope scope = scopes.current();
        boolean standsIn = scope.canManage(id) && scope.vervanging(id).isPresent();
        if (!standsIn && !werkruimte.isOwnedBy(scope.account())) {
            throw new AccessDeniedException("only an owner keeps members");
        }
        return werkruimte;
    }

    /** Whoever stands in for an owner does what an owner does, but neither makes owners nor takes them away. */
    private void guardOwners(Werkruimte werkruimte, boolean concernsOwner) {
        if (concernsOwner && !werkruimte.isOwnedBy(scopes.current().account())) {
            throw new IllegalMove("workspace.substituteOfOwner");
        }
    }

    private String naam(AccountId account) {
        return reads.persoon(account)
                .map(WerkruimteReadRepository.Persoon::naam)
                .orElseThrow(NotFound::new);
    }

    private void publish(Werkruimte werkruimte, String what, String wie, Actor actor) {
        events.publishEvent(
                new WerkruimteChanged(werkruimte.id(), what, werkruimte.naam(), wie, actor, clock.instant()));
    }

    private void changed(Werkruimte werkruimte, AccountId account, Actor actor) {
        events.publishEvent(new MembersChanged(werkruimte.id(), Set.of(account), actor, clock.instant()));
    }
}
