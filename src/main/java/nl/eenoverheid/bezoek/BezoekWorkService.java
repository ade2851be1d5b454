package nl.eenoverheid.bezoek;

import nl.eenoverheid.shared.Stale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happens to a bezoek after it was planned: going, telling how it was, or not going. */
@Service
@Transactional
@PreAuthorize("hasAuthority('BEZOEK_WRITE')")
public class BezoekWorkService {
    private final BezoekStore store;

    BezoekWorkService(BezoekStore store) {
        this.store = store;
    }

    /** People are outside now. */
    public void begin(BezoekId id) {
        Bezoek bezoek = store.changeable(id);
        bezoek.begin(store.now());
        store.changed(bezoek, "begun", "");
    }

    /**
     * Tells how it was; later again to tell it better.
     *
     * @param version the version that was on the screen
     * @throws Stale when somebody else changed it since
     */
    public void roundOff(BezoekId id, long version, BezoekVerslag how) {
        BezoekVerslag checked = how.checked();
        Bezoek bezoek = store.changeable(id);
        Stale.guard(version, bezoek.version());
        bezoek.roundOff(checked, store.now());
        store.changed(bezoek, "held", "");
    }

    /** It does not take place. */
    public void cancel(BezoekId id, String reden) {
        String why = BezoekStore.reason(reden);
        Bezoek bezoek = store.changeable(id);
        bezoek.cancel(why);
        store.changed(bezoek, "cancelled", why);
    }

    /** It takes place after all, on the day that it was planned for until somebody changes that. */
    public void planAgain(BezoekId id, String reden) {
        String why = BezoekStore.reason(reden);
        Bezoek bezoek = store.changeable(id);
        bezoek.planAgain(why);
        store.changed(bezoek, "plannedAgain", why);
    }
}
