package nl.eenoverheid.bijlage;

import java.util.Optional;
import nl.eenoverheid.inhoud.InfectedContent;
import nl.eenoverheid.inhoud.InhoudStore;
import nl.eenoverheid.inhoud.Ontvangst;
import nl.eenoverheid.inhoud.Sent;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes in what people attach. Reading, scanning and writing a file anew takes as long as it takes, so no transaction is open
 * meanwhile; who may do so is asked before, and again when it is kept.
 */
@Service
@PreAuthorize("hasAuthority('SIGNAAL_WRITE')")
public class BijlageOntvangstService {
    private final BijlageRepository bijlagen;
    private final BijlageReadRepository reads;
    private final BijlageGuard guard;
    private final InhoudStore contents;
    private final ScopeService scopes;
    private final BijlageNews news;
    private final TransactionTemplate transaction;

    BijlageOntvangstService(
            BijlageRepository bijlagen,
            BijlageReadRepository reads,
            BijlageGuard guard,
            InhoudStore contents,
            ScopeService scopes,
            BijlageNews news,
            PlatformTransactionManager manager) {
        this.bijlagen = bijlagen;
        this.reads = reads;
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
     * Takes a file in.
     *
     * @param signaal to which it goes; null when that is still being written
     * @throws InvalidInput when the file cannot be accepted, with words that say what can
     */
    public BijlageId add(@Nullable SignaalId signaal, Sent sent) {
        Optional<SignaalId> at = Optional.ofNullable(signaal);
        transaction.executeWithoutResult(status -> requireRoom(at, 0));
        try (Ontvangst file = contents.receive(sent)) {
            return transaction.execute(status -> keep(at, file));
        } catch (InfectedContent e) {
            Scope scope = scopes.current();
            transaction.executeWithoutResult(status -> news.refused(e, scope));
            throw new InvalidInput("bestand", "bijlage.input.infected", e.found());
        }
    }

    private BijlageId keep(Optional<SignaalId> at, Ontvangst file) {

        reads.takeTurns(at, scopes.current());
        Scope scope = requireRoom(at, file.grootte());
        Bijlage bijlage = bijlagen.save(
                new Bijlage(contents.keep(file), at.orElse(null), file.naam(), scope.actor(), news.now()));
        news.tell(bijlage, BijlageChanged.What.ADDED, scope);
        return bijlage.id();
    }

    private Scope requireRoom(Optional<SignaalId> at, long bytes) {
        Scope scope = scopes.current();
        at.ifPresent(signaal -> guard.changeable(signaal, scope));
        guard.requireRoom(at, 1, bytes, scope);
        guard.requireRoomToday(bytes, news.now(), scope);
        return scope;
    }
}
