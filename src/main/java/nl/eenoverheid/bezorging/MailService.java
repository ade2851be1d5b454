package nl.eenoverheid.bezorging;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.signaal.ContactService;
import nl.eenoverheid.signaal.Kanaal;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.terugkoppeling.TerugkoppelingDetail;
import nl.eenoverheid.terugkoppeling.TerugkoppelingId;
import nl.eenoverheid.terugkoppeling.TerugkoppelingService;
import nl.eenoverheid.terugkoppeling.TerugkoppelingStatus;
import nl.eenoverheid.terugkoppeling.Verzending;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sends answers by e-mail, each version once. */
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@PreAuthorize("hasAuthority('TERUGKOPPELING_WRITE')")
public class MailService {
    /** Sending takes seconds: a claim that is older is of a process that stopped. */
    static final Duration LOST = Duration.ofMinutes(10);

    private static final int TRIES = 5;
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final TerugkoppelingService terugkoppelingen;
    private final ContactService contacts;
    private final BezorgingClaims claims;
    private final AntwoordPost post;
    private final Clock clock;

    MailService(
            TerugkoppelingService terugkoppelingen,
            ContactService contacts,
            BezorgingClaims claims,
            AntwoordPost post,
            Clock clock) {
        this.terugkoppelingen = terugkoppelingen;
        this.contacts = contacts;
        this.claims = claims;
        this.post = post;
        this.clock = clock;
    }

    /**
     * Sends a released answer to the address that is kept apart, and then counts it as sent. Holds no transaction meanwhile,
     * because a mail server may be slow.
     *
     * @param version the version that was on the screen
     * @throws Stale when somebody else changed it since
     */
    public MailUitkomst mail(TerugkoppelingId id, long version) {
        TerugkoppelingDetail detail = terugkoppelingen.detail(id);
        Stale.guard(version, detail.version());
        VrijgegevenAntwoord released = VrijgegevenAntwoord.of(detail);
        if (!post.isAvailable()) {
            return MailUitkomst.GEEN_SERVER;
        }
        String to = contacts.read(new SignaalId(detail.item().signaalId())).email();
        if (to.isEmpty()) {
            return MailUitkomst.GEEN_ADRES;
        }
        if (!claims.take(id, released.nummer(), post.sender(), clock.instant())) {
            return MailUitkomst.AL_ONDERWEG;
        }
        return send(id, released, to, detail.item().organisatie());
    }

    /** Lets an answer be sent again of which nobody knows whether it left, some time after that was tried. */
    public boolean giveUp(TerugkoppelingId id) {
        VrijgegevenAntwoord released = VrijgegevenAntwoord.of(terugkoppelingen.detail(id));
        return claims.giveUp(id, released.nummer(), clock.instant().minus(LOST));
    }

    private MailUitkomst send(TerugkoppelingId id, VrijgegevenAntwoord released, String to, String organisatie) {
        boolean taken = post.send(id, released.antwoord(), to, organisatie);
        claims.end(id, released.nummer(), taken ? BezorgingStatus.BEZORGD : BezorgingStatus.MISLUKT, clock.instant());
        if (!taken) {
            post.tellFailed(id);
            return MailUitkomst.NIET_AANGENOMEN;
        }
        countAsSent(id, released.nummer());
        return MailUitkomst.VERSTUURD;
    }

    /** The e-mail left, so this must hold, also when something else changed at the same moment. */
    private void countAsSent(TerugkoppelingId id, int nummer) {
        for (int tries = 1; ; tries++) {
            try {
                markSent(id, nummer);
                return;
            } catch (Stale | OptimisticLockingFailureException e) {
                if (tries == TRIES) {
                    throw e;
                }
            }
        }
    }

    /** Another change while the e-mail left, such as of the term, makes no difference; another answer does. */
    private void markSent(TerugkoppelingId id, int nummer) {
        TerugkoppelingDetail now = terugkoppelingen.detail(id);
        boolean same =
                now.antwoord().filter(versie -> versie.nummer() == nummer).isPresent();
        if (same && now.item().status() == TerugkoppelingStatus.VRIJGEGEVEN) {
            LocalDate today = LocalDate.ofInstant(clock.instant(), HERE);
            terugkoppelingen.markSent(id, now.version(), new Verzending(today, Kanaal.EMAIL));
        }
    }
}
