package nl.eenoverheid.terugkoppeling;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ScopeService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what rests on the words of a signaal, beside the places where they landed. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('KNOOP_READ')")
public class SpoorService {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final SpoorReadRepository reads;
    private final ScopeService scopes;
    private final Clock clock;

    SpoorService(SpoorReadRepository reads, ScopeService scopes, Clock clock) {
        this.reads = reads;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** The questions that were asked because of the words, oldest first. */
    public List<KnoopRegel> knopen(SignaalId signaal) {
        return reads.knopen(signaal, scopes.current());
    }

    /** How the words of one signaal, or of all signalen that landed in something, went on to the answer. */
    public Stroom stroom(Item item) {
        return reads.stroom(item, LocalDate.ofInstant(clock.instant(), HERE), scopes.current());
    }
}
