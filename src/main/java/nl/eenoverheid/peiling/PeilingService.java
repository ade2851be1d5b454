package nl.eenoverheid.peiling;

import java.util.List;
import java.util.Locale;
import nl.eenoverheid.duiding.DuidingId;
import nl.eenoverheid.duiding.LezingService;
import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rounds in which organisations say what they think of a reading, before they sign. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('DUIDING_READ')")
public class PeilingService {
    private final PeilingRepository peilingen;
    private final PeilingReadRepository reads;
    private final ScopeService scopes;
    private final LezingService lezingen;
    private final PeilingNews news;

    PeilingService(
            PeilingRepository peilingen,
            PeilingReadRepository reads,
            ScopeService scopes,
            LezingService lezingen,
            PeilingNews news) {
        this.peilingen = peilingen;
        this.reads = reads;
        this.scopes = scopes;
        this.lezingen = lezingen;
        this.news = news;
    }

    /** The rounds about the reading of a duiding, at most the last 20. */
    public Peilingen ofDuiding(DuidingId duiding) {
        return reads.ofDuiding(duiding, news.today(), scopes.current());
    }

    /** Open rounds in which the caller's organisation did not speak yet, the first to end first. */
    public List<WaitingPeiling> waiting(@Nullable WerkruimteId werkruimte) {
        return reads.waiting(news.today(), scopes.current().within(werkruimte).writing());
    }

    /**
     * Opens a round about the reading as it is now. One that was open ends: it was about an older version, or asked the
     * same.
     *
     * @throws nl.eenoverheid.shared.IllegalMove when there are no words yet
     */
    @Transactional
    @PreAuthorize("hasAuthority('DUIDING_WRITE')")
    public PeilingId open(DuidingId duiding, PeilingData data) {
        PeilingData checked = data.checked(news.today());
        int nummer = lezingen.keep(duiding);
        peilingen.open(duiding.value()).forEach(before -> before.close(news.now()));
        Scope scope = scopes.current();
        Peiling peiling = peilingen.save(new Peiling(duiding, nummer, checked, scope.actor(), news.now()));
        news.tell(duiding, "opened", checked.vraag(), scope.actor());
        return peiling.id();
    }

    /**
     * Says what the caller thinks; the last word counts.
     *
     * @param reden why; required when concerned
     * @throws nl.eenoverheid.shared.IllegalMove when the round is over
     */
    @Transactional
    @PreAuthorize("hasAuthority('DUIDING_WRITE')")
    public void speak(PeilingId id, @Nullable PeilingOordeel oordeel, String reden) {
        var check = new InputCheck();
        check.chosen("oordeel", oordeel);
        String why = oordeel != null && oordeel.needsReason()
                ? check.required("reden", reden, PeilingData.LONGEST)
                : check.optional("reden", reden, PeilingData.LONGEST);
        check.done();
        if (oordeel == null) {
            throw new IllegalStateException("not checked");
        }
        Scope scope = scopes.current();
        DuidingId duiding = reads.speakingAbout(id, scope.writing()).orElseThrow(NotFound::new);
        Peiling peiling = peilingen.lock(id.value()).orElseThrow(NotFound::new);
        peiling.speak(oordeel, why, scope.actor(), news.today(), news.now());
        news.tell(duiding, oordeel.name().toLowerCase(Locale.ROOT), why, scope.actor());
    }
}
