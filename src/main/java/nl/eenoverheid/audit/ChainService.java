package nl.eenoverheid.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Checks that nobody changed the trail behind the back of the product. */
@Service
@PreAuthorize("hasAuthority('AUDIT_READ')")
public class ChainService {
    private final ChainRepository chain;
    private final Sealer sealer;

    ChainService(ChainRepository chain, Sealer sealer) {
        this.chain = chain;
        this.sealer = sealer;
    }

    /** The last seal; what is written down of it now shows later that the end was cut off. */
    public Optional<Seal> last() {
        return chain.last();
    }

    /** Whether the account of the application could change the trail: then only the chain shows it. */
    public boolean canBeChanged() {
        return chain.canBeChanged();
    }

    /**
     * Walks the whole chain, stretch by stretch, up to the first place where it is not whole.
     *
     * @param known a seal that was written down before, from an export or the log; null for none
     */
    public ChainReport verify(@Nullable Seal known) {
        List<ChainRepository.Link> links = chain.links(0);
        @Nullable Seal last = null;
        while (!links.isEmpty()) {
            for (ChainRepository.Link link : links) {
                ChainReport.State state = check(link, last);
                if (state != ChainReport.State.WHOLE) {
                    return new ChainReport(state, last == null ? 1 : last.volgnummer() + 1, last, 0);
                }
                last = link.seal();
            }
            links = chain.links(last == null ? 0 : last.volgnummer());
        }
        return end(last, known);
    }

    private static ChainReport.State check(ChainRepository.Link link, @Nullable Seal before) {
        if (link.seal().volgnummer() != (before == null ? 1 : before.volgnummer() + 1)) {
            return ChainReport.State.BROKEN;
        }
        if (link.row() == null) {
            return ChainReport.State.MISSING;
        }
        return link.row()
                        .hash(before == null ? null : before.hash())
                        .equals(link.seal().hash())
                ? ChainReport.State.WHOLE
                : ChainReport.State.CHANGED;
    }

    private ChainReport end(@Nullable Seal last, @Nullable Seal known) {
        for (@Nullable Seal seal : Arrays.asList(known, sealer.newest())) {
            if (seal != null
                    && chain.seal(seal.volgnummer()).filter(seal::equals).isEmpty()) {
                return new ChainReport(ChainReport.State.CUT_OFF, seal.volgnummer(), last, 0);
            }
        }
        return new ChainReport(
                ChainReport.State.WHOLE, last == null ? 0 : last.volgnummer(), last, chain.countUnsealed());
    }
}
