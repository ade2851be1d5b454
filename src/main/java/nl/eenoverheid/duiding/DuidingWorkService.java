package nl.eenoverheid.duiding;

import java.util.Set;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.shared.InputCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people do at the table, each for their own organisation. Each text carries a number of its own, so that two who
 * work on different parts do not hinder each other and two who work on the same text lose nothing.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('DUIDING_WRITE')")
public class DuidingWorkService {
    private static final int LONGEST_REASON = 1000;

    private final DuidingStore store;
    private final DuidingReadRepository reads;
    private final Merken merken;
    private final Lezingen lezingen;

    DuidingWorkService(DuidingStore store, DuidingReadRepository reads, Merken merken, Lezingen lezingen) {
        this.store = store;
        this.reads = reads;
        this.merken = merken;
        this.lezingen = lezingen;
    }

    /** Puts more signalen on the table; signatures end, because they were under fewer. */
    @Transactional
    public void addSignalen(DuidingId id, Set<Long> signalen) {
        Duiding duiding = store.changeable(id);
        reads.requirePlaced(signalen, duiding.werkruimte(), store.scope());
        duiding.add(signalen, actor(), store.now());
        store.publish(duiding, "signalenAdded", "");
    }

    /** Takes a signaal off the table, with a reason when an organisation said something of it already. */
    @Transactional
    public void removeSignaal(DuidingId id, long signaal, String reden) {
        String why = text("reden", reden, LONGEST_REASON, false);
        Duiding duiding = store.changeable(id);
        Merken.Said said = merken.about(duiding, signaal);
        duiding.remove(signaal, said.something(), why, actor(), store.now());
        merken.remove(said);
        if (said.voices()) {
            lezingen.hearVoices(duiding);
        }
        store.publish(duiding, "signaalRemoved", why);
    }

    /**
     * Says how a signaal is in the area of the caller's organisation. The last word of an organisation counts; those
     * before are kept.
     *
     * @param merk null to take back what was said
     * @param woorden a word or two with it
     */
    @Transactional
    public void mark(DuidingId id, long signaal, @Nullable Merk merk, String woorden) {
        String words = text("woorden", woorden, DuidingData.LONGEST_WORDS, false);
        Duiding duiding = store.changeable(id);
        Merken.Marked marked = merken.mark(duiding, signaal, merk, words);
        if (marked.voices()) {
            lezingen.hearVoices(duiding);
        }
        if (marked.something()) {
            store.publish(duiding, marked.complete() ? "allMarked" : "marked", "");
        }
    }

    /**
     * Keeps what the caller's organisation does not agree with; an empty text ends the disagreement. It is part of the
     * reading: whoever signed without it signs again.
     *
     * @param seen the number of the text that was on the screen
     */
    @Transactional
    public void disagree(DuidingId id, int seen, String tekst) {
        String text = text("tekst", tekst, DuidingData.LONGEST_TEXT, false);
        Duiding duiding = store.changeable(id);
        duiding.disagree(seen, text, actor(), store.now());
        lezingen.hearVoices(duiding);
        store.publish(duiding, text.isEmpty() ? "agreed" : "disagreed", text);
    }

    /**
     * Keeps a note for inside only.
     *
     * @param seen the number of the note that was on the screen
     */
    @Transactional
    public void note(DuidingId id, int seen, String tekst) {
        String text = text("tekst", tekst, DuidingData.LONGEST_TEXT, false);
        Duiding duiding = store.changeable(id);
        duiding.note(seen, text, actor(), store.now());
        store.publish(duiding, "noted", "");
    }

    /**
     * Signs for the caller's organisation: the reading with the voices that stay beside it.
     *
     * @param seen the version of the reading that was on the screen
     * @param voices the number of the voices that were on the screen beside it
     * @throws nl.eenoverheid.shared.Stale when one of them is not the one that counts any more
     */
    @Transactional
    public void sign(DuidingId id, int seen, int voices) {
        Duiding duiding = store.changeable(id);
        lezingen.requireWords(duiding);
        duiding.sign(seen, voices, merken.missing(duiding), actor(), store.now());
        lezingen.keepVoices(duiding);
        if (duiding.status() == DuidingStatus.AFGETEKEND) {
            store.publishSignedOff(duiding);
        } else {
            store.publish(duiding, "signed", "");
        }
    }

    /** Takes back the signature of the caller's organisation, while others still have to sign. */
    @Transactional
    public void withdraw(DuidingId id, String reden) {
        String why = text("reden", reden, LONGEST_REASON, true);
        Duiding duiding = store.changeable(id);
        duiding.withdraw(actor(), store.now());
        store.publish(duiding, "withdrawn", why);
    }

    /** Opens what was signed off; every organisation signs again. */
    @Transactional
    public void reopen(DuidingId id, String reden) {
        String why = text("reden", reden, LONGEST_REASON, true);
        Duiding duiding = store.changeable(id);
        duiding.reopen(actor(), store.now());
        store.publish(duiding, "reopened", why);
    }

    private Actor actor() {
        return store.scope().actor();
    }

    private static String text(String field, String text, int longest, boolean required) {
        var check = new InputCheck();
        String clean = required ? check.required(field, text, longest) : check.optional(field, text, longest);
        check.done();
        return clean;
    }
}
