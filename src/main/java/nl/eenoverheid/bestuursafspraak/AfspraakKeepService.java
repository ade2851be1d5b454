package nl.eenoverheid.bestuursafspraak;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.BiConsumer;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.shared.InputCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps agreements: who may write in the dossier of one does. */
@Service
@Transactional
@PreAuthorize("hasAuthority('DOSSIER_WRITE')")
public class AfspraakKeepService {
    /** Longest reason or explanation, in characters. */
    public static final int LONGEST = 2000;

    private final AfspraakStore store;

    AfspraakKeepService(AfspraakStore store) {
        this.store = store;
    }

    /**
     * Writes a draft down.
     *
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     * @throws nl.eenoverheid.shared.IllegalMove when the dossier is closed
     */
    public BestuursafspraakId draft(DossierId dossier, AfspraakData data) {
        AfspraakData checked = data.checked();
        store.requireOpen(dossier);
        AfspraakBeurt beurt = store.beurt();
        return store.save(
                new Bestuursafspraak(dossier, checked, beurt.actor(), beurt.now(), beurt.today()), "drafted", "");
    }

    /**
     * Writes one down otherwise.
     *
     * @param version the version that was on the screen
     * @param reden why; required once it was agreed
     * @throws nl.eenoverheid.shared.Stale when somebody else changed it since
     */
    public void change(BestuursafspraakId id, long version, AfspraakData data, String reden) {
        AfspraakData checked = data.checked();
        var check = new InputCheck();
        String why = check.optional("reden", reden, LONGEST);
        check.done();
        with(id, version, "gewijzigd", why, (afspraak, beurt) -> afspraak.change(checked, why, beurt));
    }

    /**
     * Says that a draft was agreed: from now on everybody reads it.
     *
     * @param version the version that was on the screen
     * @throws nl.eenoverheid.shared.IllegalMove when it lacks a second party, its day, or a source
     */
    public void enter(BestuursafspraakId id, long version) {
        with(id, version, "vastgelegd", "", Bestuursafspraak::enter);
    }

    /**
     * Gives a draft up.
     *
     * @param version the version that was on the screen
     */
    public void withdraw(BestuursafspraakId id, long version, String reden) {
        String why = required("reden", reden);
        with(id, version, "ingetrokken", why, (afspraak, beurt) -> afspraak.withdraw(why, beurt));
    }

    /**
     * Says how much room one leaves for people, and which or why none.
     *
     * @param version the version that was on the screen
     */
    public void judge(BestuursafspraakId id, long version, @Nullable AfspraakRuimte ruimte, String uitleg) {
        var check = new InputCheck();
        check.chosen("ruimte", ruimte == AfspraakRuimte.ONBEOORDEELD ? null : ruimte);
        String why = check.required("uitleg", uitleg, LONGEST);
        check.done();
        with(
                id,
                version,
                "beoordeeld",
                why,
                (afspraak, beurt) -> afspraak.judge(Objects.requireNonNull(ruimte), why, beurt));
    }

    /**
     * Ends one before its time.
     *
     * @param version the version that was on the screen
     * @param per the first day on which it does not hold any more
     */
    public void terminate(BestuursafspraakId id, long version, @Nullable LocalDate per, String reden) {
        var check = new InputCheck();
        check.chosen("per", per);
        String why = check.required("reden", reden, LONGEST);
        check.done();
        with(
                id,
                version,
                "opgezegd",
                why,
                (afspraak, beurt) -> afspraak.terminate(Objects.requireNonNull(per), why, beurt));
    }

    /**
     * Lets a later one take its place.
     *
     * @param version the version that was on the screen
     * @param opvolger that was agreed, not before this one
     */
    public void replace(BestuursafspraakId id, long version, BestuursafspraakId opvolger, String reden) {
        String why = required("reden", reden);
        with(id, version, "vervangen", why, (afspraak, beurt) -> {
            afspraak.requireEndable(beurt.today());
            afspraak.replace(store.agreed(opvolger), why, beurt);
        });
    }

    private void with(
            BestuursafspraakId id,
            long version,
            String what,
            String why,
            BiConsumer<Bestuursafspraak, AfspraakBeurt> act) {
        Bestuursafspraak found = store.opened(id, version);
        act.accept(found, store.beurt());
        store.save(found, what, why);
    }

    private static String required(String field, String text) {
        var check = new InputCheck();
        String clean = check.required(field, text, LONGEST);
        check.done();
        return clean;
    }
}
