package nl.eenoverheid.geldstroom;

import java.util.Optional;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Stale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what governments say about their differences, each for itself. */
@Service
@Transactional
@PreAuthorize("hasAuthority('BEGROTING_WRITE')")
public class VerklaringService {
    private final VerklaringRepository verklaringen;
    private final KringReader reader;
    private final GeldstroomStore store;

    VerklaringService(VerklaringRepository verklaringen, KringReader reader, GeldstroomStore store) {
        this.verklaringen = verklaringen;
        this.reader = reader;
        this.store = store;
    }

    /**
     * Says for the own organisation why two sides differ, or says it anew.
     *
     * @param version of what it said before, on the screen; null when it said nothing
     * @throws AccessDeniedException when the own organisation is on neither side
     * @throws IllegalMove when there is no difference
     * @throws Stale when a colleague said something meanwhile
     */
    public void explain(VerschilId id, @Nullable Long version, VerklaringData data) {
        VerklaringData checked = data.checked();
        Verschil verschil = opened(id);
        if (!verschil.stand().isVerschil()) {
            throw new IllegalMove("geldstroom.move.noDifference");
        }
        Actor actor = store.person().actor();
        Optional<Verklaring> before = said(id, actor);
        Stale.guard(
                version == null ? -1 : version, before.map(Verklaring::version).orElse(-1L));
        Verklaring verklaring;
        if (before.isPresent()) {
            verklaring = before.get();
            verklaring.say(verschil, checked, actor, store.now());
        } else {
            verklaring = new Verklaring(verschil, checked, actor, store.now());
        }
        verklaringen.saveAndFlush(verklaring);
        store.tell("explained", verschil.kring() + " " + id.boekjaar(), actor.organisatie());
    }

    /**
     * Takes back what the own organisation said; it stays to be read.
     *
     * @param version of it, on the screen
     * @throws NotFound when it said nothing
     */
    public void withdraw(VerschilId id, long version) {
        Verschil verschil = opened(id);
        Actor actor = store.person().actor();
        Verklaring verklaring = said(id, actor).orElseThrow(NotFound::new);
        Stale.guard(version, verklaring.version());
        verklaring.withdraw(actor, store.now());
        verklaringen.saveAndFlush(verklaring);
        store.tell("withdrawn", verschil.kring() + " " + id.boekjaar(), actor.organisatie());
    }

    private Verschil opened(VerschilId id) {
        store.queue(id.kring());
        Verschil verschil = reader.een(id);
        if (!verschil.isOf(store.person().organisatie())) {
            throw new AccessDeniedException("each organisation explains for itself");
        }
        return verschil;
    }

    private Optional<Verklaring> said(VerschilId id, Actor actor) {
        return verklaringen.lock(
                id.kring().value(),
                id.boekjaar(),
                id.verslag(),
                id.van(),
                id.naar(),
                id.soort(),
                actor.organisatie().value());
    }
}
