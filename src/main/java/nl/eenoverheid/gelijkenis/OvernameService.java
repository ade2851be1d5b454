package nl.eenoverheid.gelijkenis;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.eenoverheid.gelijkenis.VoorstelReadRepository.Owned;
import nl.eenoverheid.gelijkenis.VoorstelRepository.Gezet;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.signaal.SignaalData;
import nl.eenoverheid.signaal.SignaalDetail;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.workspace.ScopeService;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Accepts a group of a proposal: its signalen get its name as a label, or a theme. What the caller may not change, or has too many labels,
 * stays as it is. It can be undone.
 */
@Service
@PreAuthorize("hasAuthority('SIGNAAL_WRITE')")
public class OvernameService {
    private static final int MOST_LABELS = 10;

    private final VoorstelRepository voorstellen;
    private final VoorstelReadRepository reads;
    private final SignaalService signalen;
    private final ScopeService scopes;

    OvernameService(
            VoorstelRepository voorstellen,
            VoorstelReadRepository reads,
            SignaalService signalen,
            ScopeService scopes) {
        this.voorstellen = voorstellen;
        this.reads = reads;
        this.signalen = signalen;
        this.scopes = scopes;
    }

    /**
     * Gives the signalen of a group its name as a label.
     *
     * @return how many got it
     */
    @Transactional
    public int asLabel(long groep) {
        Owned owned = open(groep);
        voorstellen.become(owned.id(), GroepStatus.LABEL, null);
        return each(owned, data -> labelled(data, owned.naam()));
    }

    /**
     * Gives the signalen of a group a theme.
     *
     * @return how many got it
     */
    @Transactional
    public int asThema(long groep, long thema) {
        Owned owned = open(groep);
        voorstellen.become(owned.id(), GroepStatus.THEMA, thema);
        return each(owned, data -> data.withThema(thema));
    }

    /** Takes the label or theme away again where it was given by accepting the group, and where nobody changed it since. */
    @Transactional
    public void undo(long groep) {
        Owned owned = reads.groep(groep, scopes.current()).orElseThrow(NotFound::new);
        for (Gezet gezet : voorstellen.gezet(owned.id())) {
            change(gezet.signaal(), data -> before(data, owned, gezet.themaWas()));
            voorstellen.unset(owned.id(), gezet.signaal());
        }
        voorstellen.become(owned.id(), GroepStatus.OPEN, null);
    }

    private int each(Owned owned, UnaryOperator<SignaalData> act) {
        int count = 0;
        for (Long signaal : voorstellen.members(owned.id())) {
            SignaalData before = change(signaal, act);
            if (before != null) {
                voorstellen.set(owned.id(), signaal, before.thema());
                count++;
            }
        }
        return count;
    }

    /** What it was before; null when it stayed as it is. */
    private @Nullable SignaalData change(long id, UnaryOperator<SignaalData> act) {
        List<Long> visible = reads.texts(Set.of(id), scopes.current()).stream()
                .map(Clusters.Text::id)
                .toList();
        if (visible.isEmpty()) {
            return null;
        }
        SignaalDetail detail = signalen.detail(new SignaalId(id));
        SignaalData after = act.apply(detail.data());
        if (!detail.canWrite() || after.equals(detail.data())) {
            return null;
        }
        signalen.change(new SignaalId(id), detail.version(), after);
        return detail.data();
    }

    private static SignaalData labelled(SignaalData data, String label) {
        Set<String> labels = new HashSet<>(data.labels());
        return labels.size() < MOST_LABELS && labels.add(label) ? data.withLabels(labels) : data;
    }

    private static SignaalData before(SignaalData data, Owned owned, @Nullable Long themaWas) {
        if (owned.status() == GroepStatus.THEMA) {
            return Objects.equals(data.thema(), owned.thema()) ? data.withThema(themaWas) : data;
        }
        Set<String> labels = new HashSet<>(data.labels());
        labels.remove(owned.naam());
        return data.withLabels(labels);
    }

    private Owned open(long groep) {
        Owned owned = reads.groep(groep, scopes.current()).orElseThrow(NotFound::new);
        if (owned.status() != GroepStatus.OPEN) {
            throw new IllegalMove("gelijkenis.groep.closed");
        }
        return owned;
    }
}
