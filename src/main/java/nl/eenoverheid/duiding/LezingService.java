package nl.eenoverheid.duiding;

import java.util.List;
import java.util.Set;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.shared.Page;
import nl.eenoverheid.shared.Stale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The shared reading, which several people write at the same moment: each in an alinea of its own, or in the same one
 * as long as they do not change the same words. Nothing that was saved is lost: it stands in the text or in a version.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('DUIDING_WRITE')")
public class LezingService {
    private final DuidingStore store;
    private final Lezingen lezingen;
    private final AlineaRepository alineas;
    private final LezingReadRepository reads;

    LezingService(DuidingStore store, Lezingen lezingen, AlineaRepository alineas, LezingReadRepository reads) {
        this.store = store;
        this.lezingen = lezingen;
        this.alineas = alineas;
        this.reads = reads;
    }

    /** The reading as it is now, in its parts. */
    @PreAuthorize("hasAuthority('DUIDING_READ')")
    public List<AlineaDetail> alineas(DuidingId id) {
        return reads.alineas(id, store.scope());
    }

    /**
     * Every version of the reading, newest first, with the voices beside it and who signed it.
     *
     * @param after key of the page before, null at first
     */
    @PreAuthorize("hasAuthority('DUIDING_READ')")
    public Page<LezingVersieDetail> versies(DuidingId id, @Nullable String after) {
        return reads.versies(id, after, store.scope());
    }

    /**
     * Adds an alinea.
     *
     * @param after the one before it, null for the first place
     * @return its id
     */
    @Transactional
    public long add(DuidingId id, @Nullable Long after, String tekst) {
        String text = text(tekst);
        Duiding duiding = store.changeable(id);
        Alineas now = lezingen.of(duiding);
        Alinea alinea = new Alinea(duiding, text, actor(), store.now());
        now.add(alinea, after);
        alineas.save(alinea);
        lezingen.write(duiding, now);
        return alinea.id();
    }

    /**
     * Writes an alinea, together with what others made of it meanwhile. All signatures end, because they were under
     * another text.
     *
     * @param seen the version of the alinea on which the text is based
     * @throws nl.eenoverheid.shared.Stale when somebody else changed the same words
     */
    @Transactional
    public Geschreven write(DuidingId id, long alinea, int seen, String tekst) {
        String text = text(tekst);
        Duiding duiding = store.changeable(id);
        Alineas now = lezingen.of(duiding);
        Geschreven written =
                now.write(alinea, seen, text, nummer -> alineas.tekst(alinea, nummer), actor(), store.now());
        if (written != Geschreven.HETZELFDE) {
            lezingen.write(duiding, now);
        }
        return written;
    }

    /**
     * Gives an alinea another place.
     *
     * @param after the one before it then, null for the first place
     */
    @Transactional
    public void move(DuidingId id, long alinea, @Nullable Long after) {
        Duiding duiding = store.changeable(id);
        Alineas now = lezingen.of(duiding);
        if (now.move(alinea, after)) {
            lezingen.write(duiding, now);
        }
    }

    /**
     * Takes an alinea out of the reading; its versions stay.
     *
     * @param seen the version that was on the screen
     * @throws nl.eenoverheid.shared.Stale when somebody wrote in it since
     */
    @Transactional
    public void remove(DuidingId id, long alinea, int seen) {
        Duiding duiding = store.changeable(id);
        Alineas now = lezingen.of(duiding);
        if (now.remove(alinea, seen, actor(), store.now())) {
            lezingen.write(duiding, now);
        }
    }

    /**
     * Keeps the reading as it is now, with the voices beside it, so that people can speak about it.
     *
     * @return its version
     * @throws nl.eenoverheid.shared.IllegalMove when there are no words yet
     */
    @Transactional
    public int keep(DuidingId id) {
        Duiding duiding = store.changeable(id);
        duiding.say(actor(), store.now());
        lezingen.requireWords(duiding);
        lezingen.keepVoices(duiding);
        return duiding.lezingNummer();
    }

    /**
     * Keeps the reading as it is now, also one that was signed off, and gives a part of it to show to others: words of the
     * reading and nothing else.
     *
     * @param seen the version that was on the screen
     * @param alineas ids of the alinea's to show; those that do not stand there are left out
     * @throws nl.eenoverheid.shared.Stale when the reading is another one by now
     * @throws nl.eenoverheid.shared.IllegalMove when there are no words yet
     */
    @Transactional
    public LezingDeel excerpt(DuidingId id, int seen, Set<Long> alineas) {
        Duiding duiding = store.changeable(id);
        duiding.requirePart(actor());
        lezingen.requireWords(duiding);
        Stale.guard(seen, duiding.lezingNummer());
        lezingen.keepVoices(duiding);
        return new LezingDeel(duiding.lezingNummer(), lezingen.of(duiding).tekst(alineas));
    }

    private Actor actor() {
        return store.scope().actor();
    }

    private static String text(String tekst) {
        var check = new InputCheck();
        String clean = check.required("tekst", tekst, DuidingData.LONGEST_ALINEA);
        check.done();
        return clean;
    }
}
