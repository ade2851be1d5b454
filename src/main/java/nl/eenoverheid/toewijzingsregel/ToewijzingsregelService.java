package nl.eenoverheid.toewijzingsregel;

import java.util.List;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import nl.eenoverheid.workspace.WerkruimteId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the rules of a werkruimte. Everybody in it reads them; its owners change them. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('SIGNAAL_READ')")
public class ToewijzingsregelService {
    private static final int MOST = 50;
    private static final int DAYS = 90;

    private final ToewijzingsregelRepository regels;
    private final ToewijzingsregelReadRepository reads;
    private final ToewijzingsregelNews news;
    private final ScopeService scopes;

    ToewijzingsregelService(
            ToewijzingsregelRepository regels,
            ToewijzingsregelReadRepository reads,
            ToewijzingsregelNews news,
            ScopeService scopes) {
        this.regels = regels;
        this.reads = reads;
        this.news = news;
        this.scopes = scopes;
    }

    /** The rules in their order. */
    public List<ToewijzingsregelListItem> ofWerkruimte(WerkruimteId werkruimte) {
        return reads.ofWerkruimte(werkruimte, scopes.current());
    }

    /** What was heard last, with the rule that would take it now. */
    public List<RegelProef.Vangst> recent(WerkruimteId werkruimte) {
        return reads.recent(werkruimte, scopes.current());
    }

    /** What a rule would have taken in the last 90 days, also while it is off. */
    public RegelProef tryOut(ToewijzingsregelId id) {
        Scope scope = scopes.current();
        Toewijzingsregel regel = found(id, scope);
        return reads.tryOut(id, regel.werkruimte(), news.today().minusDays(DAYS), scope);
    }

    /**
     * Adds a rule, last and switched off.
     *
     * @throws nl.eenoverheid.shared.InvalidInput when nobody is asked, or who does not work in the werkruimte
     */
    @Transactional
    @PreAuthorize("hasAuthority('SIGNAAL_WRITE')")
    public ToewijzingsregelId add(WerkruimteId werkruimte, ToewijzingsregelData data) {
        Scope scope = scopes.current();
        scope.requireManage(werkruimte);
        news.check(werkruimte, data);
        int there = regels.hold(werkruimte.value()).size();
        if (there >= MOST) {
            throw new IllegalMove("toewijzingsregel.move.most", MOST);
        }
        Toewijzingsregel regel = regels.save(new Toewijzingsregel(werkruimte, there + 1, data));
        news.tell(regel, "added", scope.actor());
        return regel.id();
    }

    /** Changes what a rule asks and whom. */
    @Transactional
    @PreAuthorize("hasAuthority('SIGNAAL_WRITE')")
    public void change(ToewijzingsregelId id, long version, ToewijzingsregelData data) {
        Scope scope = scopes.current();
        Toewijzingsregel regel = managed(id, scope);
        Stale.guard(version, regel.version());
        news.check(regel.werkruimte(), data);
        regel.change(data);
        news.tell(regel, "changed", scope.actor());
    }

    /** Switches a rule on or off. */
    @Transactional
    @PreAuthorize("hasAuthority('SIGNAAL_WRITE')")
    public void turn(ToewijzingsregelId id, boolean on) {
        Scope scope = scopes.current();
        Toewijzingsregel regel = managed(id, scope);
        regel.turn(on);
        news.tell(regel, on ? "on" : "off", scope.actor());
    }

    /** Lets a rule go before the one before it, or after the one after it; at the end of the list nothing happens. */
    @Transactional
    @PreAuthorize("hasAuthority('SIGNAAL_WRITE')")
    public void move(ToewijzingsregelId id, boolean earlier) {
        Scope scope = scopes.current();
        Toewijzingsregel regel = managed(id, scope);
        List<Toewijzingsregel> all = regels.hold(regel.werkruimte().value());
        int at = all.indexOf(regel);
        int to = earlier ? at - 1 : at + 1;
        if (to >= 0 && to < all.size()) {
            all.get(to).stand(at + 1);
            regel.stand(to + 1);
            news.tell(regel, "moved", scope.actor());
        }
    }

    /** Takes a rule away; what it did stays. */
    @Transactional
    @PreAuthorize("hasAuthority('SIGNAAL_WRITE')")
    public void remove(ToewijzingsregelId id) {
        Scope scope = scopes.current();
        Toewijzingsregel regel = managed(id, scope);
        List<Toewijzingsregel> rest = regels.hold(regel.werkruimte().value()).stream()
                .filter(other -> other != regel)
                .toList();
        regels.delete(regel);
        for (int place = 0; place < rest.size(); place++) {
            rest.get(place).stand(place + 1);
        }
        news.tell(regel, "removed", scope.actor());
    }

    private Toewijzingsregel found(ToewijzingsregelId id, Scope scope) {
        return regels.findById(id.value())
                .filter(regel -> scope.canSee(regel.werkruimte()))
                .orElseThrow(NotFound::new);
    }

    private Toewijzingsregel managed(ToewijzingsregelId id, Scope scope) {
        Toewijzingsregel regel = found(id, scope);
        scope.requireManage(regel.werkruimte());
        return regel;
    }
}
