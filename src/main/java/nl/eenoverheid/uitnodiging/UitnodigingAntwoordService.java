package nl.eenoverheid.uitnodiging;

import java.time.Clock;
import java.util.List;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the one who is invited does. Holding the code lets somebody read the uitnodiging and say no; to say yes one signs in with
 * the address that was invited, so that a link that was passed on lets nobody else in.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("permitAll()")
public class UitnodigingAntwoordService {
    private final UitnodigingRepository uitnodigingen;
    private final UitnodigingLookup lookup;
    private final UitnodigingPost post;
    private final UitnodigingEntry entry;
    private final CurrentAccount current;
    private final Clock clock;

    UitnodigingAntwoordService(
            UitnodigingRepository uitnodigingen,
            UitnodigingLookup lookup,
            UitnodigingPost post,
            UitnodigingEntry entry,
            CurrentAccount current,
            Clock clock) {
        this.uitnodigingen = uitnodigingen;
        this.lookup = lookup;
        this.post = post;
        this.entry = entry;
        this.current = current;
        this.clock = clock;
    }

    /**
     * What somebody is invited to.
     *
     * @throws NotFound when the code does not work (any more)
     */
    public UitnodigingDetail detail(String token) {
        return post.find(token).orElseThrow(NotFound::new);
    }

    /** The open uitnodigingen for the address of the one who is signed in. */
    @PreAuthorize("isAuthenticated()")
    public List<UitnodigingDetail> mine() {
        return lookup.byEmail(current.get().getUsername(), clock.instant());
    }

    /** Says yes; the rights begin at once. */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public void accept(UitnodigingId id) {
        SignedIn person = current.get();
        entry.admit(own(id, person), person.actor());
    }

    /** Says no. */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public void decline(UitnodigingId id) {
        entry.end(own(id, current.get()), UitnodigingStatus.DECLINED);
    }

    /** Says no by the code alone, without signing in. */
    @Transactional
    public void decline(String token) {
        entry.end(byToken(token), UitnodigingStatus.DECLINED);
    }

    /**
     * Makes an account for a guest from outside government and says yes.
     *
     * @param namens the organisation that the guest comes from
     * @throws IllegalMove when there is an account with the address already, or a guest is not what is asked for
     * @throws nl.eenoverheid.shared.InvalidInput when something is missing
     */
    @Transactional
    public void enter(String token, String naam, String namens, @Nullable String password) {
        Uitnodiging uitnodiging = byToken(token);
        if (uitnodiging.rol() != WerkruimteRol.GAST) {
            throw new IllegalMove("uitnodiging.noAccount");
        }
        entry.enter(uitnodiging, naam, namens, password);
    }

    private Uitnodiging byToken(String token) {
        return uitnodigingen
                .findByToken(post.hash(token))
                .filter(found -> found.isOpenAt(clock.instant()))
                .orElseThrow(NotFound::new);
    }

    private Uitnodiging own(UitnodigingId id, SignedIn person) {
        return uitnodigingen
                .lock(id.value())
                .filter(found ->
                        found.isOpenAt(clock.instant()) && found.email().equals(person.getUsername()))
                .orElseThrow(NotFound::new);
    }
}
