package nl.eenoverheid.taak;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.eenoverheid.workspace.VerloopRegel;

/**
 * One task, as its page shows it.
 *
 * @param data what was asked
 * @param gezegd words that came with the last step; empty when there were none
 * @param wie name of who asked, of {@code item.van()}
 * @param acts what the caller may do with it now
 * @param verloop what happened to it, newest first
 */
public record TaakDetail(
        TaakListItem item,
        long version,
        TaakData data,
        String gezegd,
        String wie,
        String werkruimte,
        Instant gevraagdOp,
        Set<TaakAct> acts,
        List<VerloopRegel> verloop) {

    public TaakDetail {
        acts = Set.copyOf(acts);
        verloop = List.copyOf(verloop);
    }

    public TaakId id() {
        return new TaakId(item.id());
    }

    public boolean may(TaakAct act) {
        return acts.contains(act);
    }
}
