package nl.eenoverheid.taak;

import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is done with tasks that were asked. Each organisation speaks for itself, whoever of it that is. */
@Service
@Transactional
@PreAuthorize("hasAuthority('TAAK_WRITE')")
public class TaakWorkService {
    /** Longest words with a step, in characters. */
    public static final int LONGEST = 2000;

    private final TaakStore store;
    private final ScopeService scopes;

    TaakWorkService(TaakStore store, ScopeService scopes) {
        this.store = store;
        this.scopes = scopes;
    }

    /**
     * Does a step that needs no more than words.
     *
     * @param version the version that was on the screen
     * @param gezegd words with it; required for a refusal, for what is sent back and for what is withdrawn
     * @throws nl.eenoverheid.shared.IllegalMove when it is for others, or not possible now
     * @throws nl.eenoverheid.shared.Stale when somebody did something with it since
     */
    public void step(TaakId id, long version, TaakAct act, String gezegd) {
        Scope scope = scopes.current();
        Taak taak = store.begin(id, version, act, scope);
        var check = new InputCheck();
        String said = act.needsReason()
                ? check.required("gezegd", gezegd, LONGEST)
                : check.optional("gezegd", gezegd, LONGEST);
        if (taak.status().allows(act)) {
            check.done();
        }
        taak.step(act, said, scope.actor(), store.now());
        store.end(taak, act, said, scope);
    }

    /** Asks what was refused again, of the same organisation or of another. */
    public void askAgain(TaakId id, long version, TaakData data) {
        Scope scope = scopes.current();
        Taak taak = store.begin(id, version, TaakAct.ASK_AGAIN, scope);
        taak.askAgain(store.checked(at(taak, data), scope));
        store.end(taak, TaakAct.ASK_AGAIN, "", scope);
    }

    /** Changes the words or the day. */
    public void change(TaakId id, long version, TaakData data) {
        Scope scope = scopes.current();
        Taak taak = store.begin(id, version, TaakAct.CHANGE, scope);
        taak.change(store.checked(at(taak, data), scope));
        store.end(taak, TaakAct.CHANGE, "", scope);
    }

    /** It stays in its werkruimte. */
    private static TaakData at(Taak taak, TaakData data) {
        return new TaakData(
                taak.home(),
                data.dossier(),
                data.vraag(),
                data.toelichting(),
                data.naar(),
                data.persoon(),
                data.uiterlijk());
    }
}
