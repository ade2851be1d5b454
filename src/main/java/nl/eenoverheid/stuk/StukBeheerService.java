package nl.eenoverheid.stuk;

import java.util.Objects;
import java.util.function.BiConsumer;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.vertrouwelijkheid.Vertrouwelijkheden;
import nl.eenoverheid.vertrouwelijkheid.VertrouwelijkheidData;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says otherwise what a stuk is, whether it counts and who may know it. Its versions come in by {@link StukOntvangstService}. */
@Service
@Transactional
@PreAuthorize("hasAuthority('DOSSIER_WRITE')")
public class StukBeheerService {
    /** Longest reason, in characters. */
    public static final int LONGEST_REDEN = 1000;

    private final StukRepository stukken;
    private final StukGuard guard;
    private final Vertrouwelijkheden vertrouwelijkheden;
    private final ScopeService scopes;
    private final StukNews news;

    StukBeheerService(
            StukRepository stukken,
            StukGuard guard,
            Vertrouwelijkheden vertrouwelijkheden,
            ScopeService scopes,
            StukNews news) {
        this.stukken = stukken;
        this.guard = guard;
        this.vertrouwelijkheden = vertrouwelijkheden;
        this.scopes = scopes;
        this.news = news;
    }

    /**
     * Says otherwise what it is.
     *
     * @param version the version that was on the screen
     * @throws Stale when somebody else changed it since
     */
    public void change(StukId id, long version, StukData data) {
        StukData checked = data.checked(news.today());
        act(id, version, StukStapSoort.GEWIJZIGD, (stuk, actor) -> stuk.change(checked, actor, news.now()));
    }

    /**
     * Says that it counts no longer, and why.
     *
     * @param version the version that was on the screen
     */
    public void withdraw(StukId id, long version, String reden) {
        String why = required(reden);
        act(id, version, StukStapSoort.INGETROKKEN, (stuk, actor) -> stuk.withdraw(why, actor, news.now()));
    }

    /**
     * Says that it counts again, and why.
     *
     * @param version the version that was on the screen
     */
    public void restore(StukId id, long version, String reden) {
        String why = required(reden);
        act(id, version, StukStapSoort.HERSTELD, (stuk, actor) -> stuk.restore(why, actor, news.now()));
    }

    /**
     * Says who may know it; also of one that counts no longer.
     *
     * @param version the version of what was said before, 0 when nothing was
     */
    public void classify(StukId id, long version, VertrouwelijkheidData data) {
        Scope scope = scopes.current();
        StukPlek plek = guard.classifiable(id, scope);
        Stuk stuk = guard.lock(id);
        VertrouwelijkheidData now = vertrouwelijkheden.change(stuk.afgeschermd(), version, data, scope);
        boolean beperkt = Objects.requireNonNull(now.niveau()).isBeperkt();
        stuk.classified(scope.actor(), news.now());
        if (beperkt) {
            news.silence(stuk);
        }
        news.tell(stukken.saveAndFlush(stuk), plek, StukStapSoort.VERTROUWELIJKHEID, beperkt, scope.actor());
    }

    private void act(StukId id, long version, StukStapSoort what, BiConsumer<Stuk, Actor> act) {
        Scope scope = scopes.current();
        StukPlek plek = guard.changeable(id, scope);
        Stuk stuk = guard.lock(id);
        Stale.guard(version, stuk.version());
        act.accept(stuk, scope.actor());
        news.tell(stukken.saveAndFlush(stuk), plek, what, plek.niveau().isBeperkt(), scope.actor());
    }

    private static String required(String reden) {
        var check = new InputCheck();
        String why = check.required("reden", reden, LONGEST_REDEN);
        check.done();
        return why;
    }
}
