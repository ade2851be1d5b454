package nl.eenoverheid.bijlage;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.eenoverheid.inhoud.Inhoud;
import nl.eenoverheid.inhoud.InhoudStore;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows what is attached to a signaal, opens it, and lets people describe and remove it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('SIGNAAL_READ')")
public class BijlageService {
    private static final int LONGEST_WORDS = 400;

    private final BijlageRepository bijlagen;
    private final BijlageReadRepository reads;
    private final BijlageGuard guard;
    private final InhoudStore contents;
    private final ScopeService scopes;
    private final BijlageNews news;

    BijlageService(
            BijlageRepository bijlagen,
            BijlageReadRepository reads,
            BijlageGuard guard,
            InhoudStore contents,
            ScopeService scopes,
            BijlageNews news) {
        this.bijlagen = bijlagen;
        this.reads = reads;
        this.guard = guard;
        this.contents = contents;
        this.scopes = scopes;
        this.news = news;
    }

    /**
     * What is attached to a signaal, the oldest first.
     *
     * @throws NotFound when the signaal is not in scope
     */
    public Bijlagen ofSignaal(SignaalId signaal) {
        Scope scope = scopes.current();
        SignaalPlek plek = guard.readable(signaal, scope);
        return new Bijlagen(reads.ofSignaal(signaal, scope), guard.mayChange(plek, scope), plek.canOpen());
    }

    /** What the caller has ready for a signaal that is not noted yet. */
    @PreAuthorize("hasAuthority('SIGNAAL_WRITE')")
    public List<BijlageListItem> waiting() {
        return reads.waiting(scopes.current());
    }

    /**
     * What the caller added and a scanner found something in later; it is told until the bijlage is taken away.
     *
     * @param werkruimte only there; null for everywhere
     */
    @PreAuthorize("hasAuthority('SIGNAAL_WRITE')")
    public List<BesmetteBijlage> infected(@Nullable WerkruimteId werkruimte) {
        return reads.infected(scopes.current().within(werkruimte));
    }

    /**
     * Opens one; it is read after this, as fast as its reader can.
     *
     * @throws NotFound when it is not in scope
     * @throws org.springframework.security.access.AccessDeniedException where guests do not download
     * @throws IllegalMove while it waits for the check for viruses
     */
    public BijlageBestand open(BijlageId id) {
        Bijlage bijlage = guard.readable(id, true, scopes.current());
        Inhoud inhoud = contents.open(bijlage.inhoud());
        if (!inhoud.controle().isOpen()) {
            throw new IllegalMove("bijlage.controle." + inhoud.controle().name());
        }
        return new BijlageBestand(bijlage.naam(), inhoud);
    }

    /**
     * The small picture, as JPEG.
     *
     * @throws NotFound when it is not in scope or no picture
     */
    public byte[] small(BijlageId id) {
        Bijlage bijlage = guard.readable(id, false, scopes.current());
        return contents.small(bijlage.inhoud()).orElseThrow(NotFound::new);
    }

    /**
     * Says what one sees or hears.
     *
     * @param version the version that was on the screen
     */
    @Transactional
    @PreAuthorize("hasAuthority('SIGNAAL_WRITE')")
    public void describe(BijlageId id, long version, String beschrijving) {
        var check = new InputCheck();
        String words = check.optional("beschrijving", beschrijving, LONGEST_WORDS);
        check.done();
        Scope scope = scopes.current();
        Bijlage bijlage = guard.changeable(id, scope);
        Stale.guard(version, bijlage.version());
        bijlage.describe(words);
        news.tell(bijlage, BijlageChanged.What.DESCRIBED, scope);
    }

    /** Takes one away; for a day that can be taken back. */
    @Transactional
    @PreAuthorize("hasAuthority('SIGNAAL_WRITE')")
    public void remove(BijlageId id) {
        Scope scope = scopes.current();
        Bijlage bijlage = guard.changeable(id, scope);
        bijlage.remove(news.now());
        news.tell(bijlage, BijlageChanged.What.REMOVED, scope);
    }

    /** Puts back what was taken away. */
    @Transactional
    @PreAuthorize("hasAuthority('SIGNAAL_WRITE')")
    public void restore(BijlageId id) {
        Scope scope = scopes.current();
        Bijlage bijlage = guard.changeable(id, scope);
        if (bijlage.isRemoved()) {
            guard.requireRoom(bijlage.signaal(), 1, size(bijlage), scope);
            bijlage.restore();
            news.tell(bijlage, BijlageChanged.What.RESTORED, scope);
        }
    }

    /** Gives a signaal that was noted just now what its writer had ready for it; what is not there any more is left out. */
    @Transactional
    @PreAuthorize("hasAuthority('SIGNAAL_WRITE')")
    public void attach(SignaalId signaal, Set<Long> bijlagen) {
        Scope scope = scopes.current();
        guard.changeable(signaal, scope);
        List<Bijlage> waiting = this.bijlagen
                .findWaiting(bijlagen, scope.account().value())
                .stream()
                .filter(bijlage -> !bijlage.isRemoved())
                .toList();
        long bytes = waiting.stream().mapToLong(this::size).sum();
        guard.requireRoom(Optional.of(signaal), waiting.size(), bytes, scope);
        for (Bijlage bijlage : waiting) {
            bijlage.attach(signaal);
            news.tell(bijlage, BijlageChanged.What.ADDED, scope);
        }
    }

    private long size(Bijlage bijlage) {
        return contents.open(bijlage.inhoud()).grootte();
    }
}
