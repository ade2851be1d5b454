package nl.eenoverheid.gelijkenis;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import nl.eenoverheid.gelijkenis.VoorstelReadRepository.Owned;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.signaal.SignaalFilter;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proposes groups in what was heard, to the one who asks. That person renames a group, takes signalen out, throws it away or accepts
 * it; only then something happens to the signalen.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('SIGNAAL_WRITE')")
public class VoorstelService {
    private static final int LONGEST_NAME = 40;

    private final VoorstelRepository voorstellen;
    private final VoorstelReadRepository reads;
    private final VoorstelRun run;
    private final VoorstelProgress progress;
    private final ScopeService scopes;
    private final Clock clock;

    VoorstelService(
            VoorstelRepository voorstellen,
            VoorstelReadRepository reads,
            VoorstelRun run,
            VoorstelProgress progress,
            ScopeService scopes,
            Clock clock) {
        this.voorstellen = voorstellen;
        this.reads = reads;
        this.run = run;
        this.progress = progress;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** Begins to make groups of a selection, in the background; the proposal of before goes. */
    @Transactional
    public VoorstelId start(SignaalFilter filter) {
        Scope scope = scopes.current();
        VoorstelId id = voorstellen.start(scope.account(), clock.instant());
        run.afterCommit(id, filter, scope);
        return id;
    }

    /** The last proposal of the caller. */
    public Optional<VoorstelId> last() {
        return reads.last(scopes.current());
    }

    /**
     * A proposal of the caller, with the groups that were not thrown away.
     *
     * @throws NotFound when the caller has no such proposal
     */
    public VoorstelDetail detail(VoorstelId id) {
        VoorstelDetail detail = reads.detail(id, scopes.current()).orElseThrow(NotFound::new);
        boolean stopped = detail.status() == VoorstelStatus.BEZIG && !progress.isBusy(id);
        return stopped
                ? new VoorstelDetail(
                        id,
                        detail.gestartOp(),
                        VoorstelStatus.AFGEBROKEN,
                        detail.gelezen(),
                        detail.overig(),
                        detail.groepen())
                : detail;
    }

    /** Ids of the signalen of a group of the caller, as far as the caller may see them still, at most so many. */
    public Set<Long> signalen(long groep, int most) {
        return reads.members(groep, most, scopes.current());
    }

    /** Gives a group that was not accepted yet another name. */
    @Transactional
    public void rename(long groep, String naam) {
        Owned owned = open(groep);
        var check = new InputCheck();
        String clean = check.required("naam", naam, LONGEST_NAME);
        check.done();
        voorstellen.rename(owned.id(), clean);
    }

    /** Takes a signaal out of a group that was not accepted yet. */
    @Transactional
    public void takeOut(long groep, SignaalId signaal) {
        voorstellen.drop(open(groep).id(), signaal.value());
    }

    /** Throws a group away; its signalen stay as they are. */
    @Transactional
    public void throwAway(long groep) {
        voorstellen.become(open(groep).id(), GroepStatus.WEG, null);
    }

    /** Puts a group back that was thrown away. */
    @Transactional
    public void putBack(long groep) {
        Owned owned = reads.groep(groep, scopes.current()).orElseThrow(NotFound::new);
        if (owned.status() == GroepStatus.WEG) {
            voorstellen.become(owned.id(), GroepStatus.OPEN, null);
        }
    }

    private Owned open(long groep) {
        Owned owned = reads.groep(groep, scopes.current()).orElseThrow(NotFound::new);
        if (owned.status() != GroepStatus.OPEN) {
            throw new IllegalMove("gelijkenis.groep.closed");
        }
        return owned;
    }
}
