package nl.eenoverheid.inbreng;

import nl.eenoverheid.shared.InputCheck;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a party says of what was asked: its own organisation speaks for it, or an owner of the werkruimte. */
@Service
@Transactional
@PreAuthorize("hasAuthority('KNOOP_WRITE')")
public class InbrengAntwoordService {
    private final InbrengRepository inbrengen;
    private final InbrengStore store;

    InbrengAntwoordService(InbrengRepository inbrengen, InbrengStore store) {
        this.inbrengen = inbrengen;
        this.store = store;
    }

    /**
     * Delivers it.
     *
     * @param version the version that was on the screen
     */
    public void deliver(InbrengId id, long version, InbrengLevering levering) {
        InbrengPlek plek = store.toAnswer(id);
        InbrengLevering checked = levering.checked(plek.zegt(), store.today());
        Inbreng asked = store.opened(id, version);
        asked.deliver(checked);
        String what = checked.oordeel() == InbrengOordeel.STEMT_NIET_IN ? "stemtNietIn" : "geleverd";
        store.tell(plek, inbrengen.saveAndFlush(asked), what, checked.tekst());
    }

    /**
     * Says that it is not needed after all.
     *
     * @param version the version that was on the screen
     */
    public void waive(InbrengId id, long version, String reden) {
        var check = new InputCheck();
        String why = check.required("reden", reden, InbrengVraag.LONGEST);
        check.done();
        InbrengPlek plek = store.toAnswer(id);
        Inbreng asked = store.opened(id, version);
        asked.waive(why);
        store.tell(plek, inbrengen.saveAndFlush(asked), "nietNodig", why);
    }
}
