package nl.eenoverheid.stuk;

import java.util.function.Function;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.inhoud.InfectedContent;
import nl.eenoverheid.inhoud.InhoudStore;
import nl.eenoverheid.inhoud.Ontvangst;
import nl.eenoverheid.inhoud.Sent;
import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.vertrouwelijkheid.VertrouwelijkheidData;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes documents in. Reading, scanning and writing a file anew takes as long as it takes, so no transaction is open
 * meanwhile; who may do so is asked before, and again when it is kept. Who keeps meetings adds what these need, also without
 * keeping dossiers.
 */
@Service
@PreAuthorize("hasAnyAuthority('DOSSIER_WRITE', 'TAAK_WRITE')")
public class StukOntvangstService {
    /** Longest words about what changed, in characters. */
    public static final int LONGEST_NOTITIE = 500;

    private final StukStore store;
    private final StukGuard guard;
    private final InhoudStore contents;
    private final ScopeService scopes;
    private final StukNews news;
    private final TransactionTemplate transaction;

    StukOntvangstService(
            StukStore store,
            StukGuard guard,
            InhoudStore contents,
            ScopeService scopes,
            StukNews news,
            PlatformTransactionManager manager) {
        this.store = store;
        this.guard = guard;
        this.contents = contents;
        this.scopes = scopes;
        this.news = news;
        this.transaction = new TransactionTemplate(manager);
    }

    /** Bytes of the largest file. */
    public long largest() {
        return contents.largest();
    }

    /** Whether files are checked for viruses. */
    public boolean hasScanner() {
        return contents.hasScanner();
    }

    /**
     * Says what is wrong with what somebody filled in, before they send the file.
     *
     * @throws InvalidInput with every problem
     */
    public void check(StukData data, VertrouwelijkheidData vertrouwelijkheid) {
        store.checked(data, vertrouwelijkheid);
    }

    /**
     * Takes a new document in.
     *
     * @param vertrouwelijkheid how far it may be known from the first moment
     * @throws InvalidInput when the file or what is said of it cannot be accepted, with words that say what can
     */
    public StukId add(DossierId dossier, StukData data, VertrouwelijkheidData vertrouwelijkheid, Sent sent) {
        transaction.executeWithoutResult(status -> guard.changeable(dossier, scopes.current()));
        StukStore.Checked checked = store.checked(data, vertrouwelijkheid);
        return receive(sent, file -> store.add(dossier, checked, file, scopes.current()));
    }

    /**
     * Takes a better version in; those before it stay.
     *
     * @param version the version of the stuk that was on the screen
     * @param notitie what changed
     */
    @PreAuthorize("hasAuthority('DOSSIER_WRITE')")
    public StukId addVersion(StukId id, long version, String notitie, Sent sent) {
        var check = new InputCheck();
        String words = check.required("notitie", notitie, LONGEST_NOTITIE);
        check.done();
        transaction.executeWithoutResult(status -> guard.changeable(id, scopes.current()));
        return receive(sent, file -> store.renew(id, version, words, file, scopes.current()));
    }

    private StukId receive(Sent sent, Function<Ontvangst, StukId> keep) {
        try (Ontvangst file = contents.receive(sent)) {
            return transaction.execute(status -> keep.apply(file));
        } catch (InfectedContent e) {
            Scope scope = scopes.current();
            transaction.executeWithoutResult(status -> news.refused(e, scope));
            throw new InvalidInput("bestand", "stuk.input.infected", e.found());
        }
    }
}
