package nl.eenoverheid.begroting;

import java.util.List;
import java.util.Optional;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the budgets and accounts of governments. Public figures: the same for everybody who may read budgets. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('BEGROTING_READ')")
public class BegrotingService {
    /** So many columns or rows of governments, years and reports are compared at once. */
    public static final int MOST = 5000;

    private final Vergelijker vergelijker;
    private final VergelijkingLookup cijfers;
    private final OverheidLookup overheden;
    private final OverheidGroepen groepen;
    private final Vergelijkingstart start;
    private final VerslagLookup verslagen;

    BegrotingService(
            Vergelijker vergelijker,
            VergelijkingLookup cijfers,
            OverheidLookup overheden,
            OverheidGroepen groepen,
            Vergelijkingstart start,
            VerslagLookup verslagen) {
        this.vergelijker = vergelijker;
        this.cijfers = cijfers;
        this.overheden = overheden;
        this.groepen = groepen;
        this.start = start;
        this.verslagen = verslagen;
    }

    /** The years and kinds of report of which anything counts, newest first. */
    public List<Boekjaar> boekjaren() {
        return cijfers.boekjaren();
    }

    /** Governments that are often looked at together. */
    public List<OverheidGroep> groepen() {
        return groepen.all();
    }

    /** What somebody of a government sees first: their own figures beside those of governments like it, of the newest year. */
    public VergelijkingFilter start(OrganisatieId organisatie) {
        return start.of(organisatie);
    }

    /**
     * Governments side by side.
     *
     * @throws nl.eenoverheid.shared.InvalidInput when it is more than one page can hold
     */
    public Vergelijking vergelijk(VergelijkingFilter filter) {
        var check = new InputCheck();
        check.unless(
                (long) filter.overheden().size()
                                * filter.jaren().size()
                                * filter.verslagen().size()
                        <= MOST,
                "overheden",
                "begroting.tooMany",
                MOST);
        check.done();
        return vergelijker.compare(filter);
    }

    /** Governments with about as many inhabitants; empty when there are none. */
    public Optional<Vergelijkbaar> vergelijkbaar(OverheidId overheid) {
        return overheden.find(overheid).flatMap(met -> Vergelijkbaar.of(met, overheden.all(), cijfers.inwoners()));
    }

    /**
     * One report down to its lines.
     *
     * @param versie null for the version that counts
     * @param code of the main field or taakveld that is looked into; null for all
     * @throws NotFound when there is no such report or version
     */
    public VerslagDetail detail(
            OverheidId overheid, int jaar, Verslag verslag, @Nullable Integer versie, @Nullable String code) {
        return verslagen.detail(overheid, jaar, verslag, versie, code).orElseThrow(NotFound::new);
    }
}
