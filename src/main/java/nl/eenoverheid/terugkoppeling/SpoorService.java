package nl.eenoverheid.terugkoppeling;

import java.util.List;
import java.util.Map;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.ScopeService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what rests on the words of a signaal, beside the places where they landed. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('KNOOP_READ')")
public class SpoorService {
    private final SpoorReadRepository reads;
    private final ScopeService scopes;

    SpoorService(SpoorReadRepository reads, ScopeService scopes) {
        this.reads = reads;
        this.scopes = scopes;
    }

    /** The questions that were asked because of the words, oldest first. */
    public List<KnoopRegel> knopen(SignaalId signaal) {
        return reads.knopen(signaal, scopes.current());
    }

    /** Of the signalen whose words landed in something: how many came to each kind of thing. */
    public Map<ItemSoort, Integer> reach(Item item) {
        return reads.reach(item, scopes.current());
    }
}
