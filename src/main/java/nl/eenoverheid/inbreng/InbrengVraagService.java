package nl.eenoverheid.inbreng;

import java.time.LocalDate;
import java.util.Objects;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InputCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks parties what they have to do for a question; whoever may change the question may ask. */
@Service
@Transactional
@PreAuthorize("hasAuthority('KNOOP_WRITE')")
public class InbrengVraagService {
    private final InbrengRepository inbrengen;
    private final InbrengStore store;

    InbrengVraagService(InbrengRepository inbrengen, InbrengStore store) {
        this.inbrengen = inbrengen;
        this.store = store;
    }

    /**
     * Asks a party for what its part brings with it.
     *
     * @param claim which part
     */
    public InbrengId ask(KnoopId knoop, long claim, InbrengVraag vraag) {
        InbrengVraag checked = vraag.checked(store.today());
        InbrengPlek plek = store.toAsk(knoop, claim);
        if (inbrengen.existsByClaimId(claim)) {
            throw new IllegalMove("inbreng.move.again");
        }
        Inbreng asked = inbrengen.saveAndFlush(new Inbreng(plek, checked, store.actor(), store.now()));
        store.tell(plek, asked, "gevraagd", checked.vraag());
        return asked.id();
    }

    /**
     * Gives it another day.
     *
     * @param version the version that was on the screen
     */
    public void move(InbrengId id, long version, @Nullable LocalDate uiterlijk, String reden) {
        InbrengPlek plek = store.toAsk(id);
        var check = new InputCheck();
        String why = check.required("reden", reden, InbrengVraag.LONGEST);
        InbrengVraag.day(check, uiterlijk, store.today());
        check.done();
        Inbreng asked = store.opened(id, version);
        asked.move(Objects.requireNonNull(uiterlijk), why);
        store.tell(plek, inbrengen.saveAndFlush(asked), "verzet", why);
    }

    /**
     * Asks once more, for instance because something was missing.
     *
     * @param version the version that was on the screen
     */
    public void askAgain(InbrengId id, long version, InbrengVraag vraag) {
        InbrengVraag checked = vraag.checked(store.today());
        InbrengPlek plek = store.toAsk(id);
        Inbreng asked = store.opened(id, version);
        asked.askAgain(checked, store.actor(), store.now());
        store.tell(plek, inbrengen.saveAndFlush(asked), "opnieuw", checked.vraag());
    }
}
