package nl.eenoverheid.bevoegdheid;

import java.util.List;
import java.util.Optional;
import nl.eenoverheid.shared.NotFound;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the library of competences to everybody who is signed in. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class BevoegdheidService {
    private final BevoegdheidReadRepository reads;

    BevoegdheidService(BevoegdheidReadRepository reads) {
        this.reads = reads;
    }

    /** Every row, by subject; those that were withdrawn last. */
    public List<BevoegdheidDetail> all() {
        return reads.all();
    }

    /** One row. */
    public Optional<BevoegdheidDetail> find(BevoegdheidId id) {
        return reads.find(id);
    }

    /**
     * One row with all that was done with it.
     *
     * @throws NotFound when there is none
     */
    public BevoegdheidDetail.Verloop verloop(BevoegdheidId id) {
        return new BevoegdheidDetail.Verloop(reads.find(id).orElseThrow(NotFound::new), reads.history(id));
    }
}
