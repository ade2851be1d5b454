package nl.eenoverheid.kalender;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.eenoverheid.access.AuditedEvent;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Stale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the calendar: what somebody says of a step. */
@Service
@Transactional
@PreAuthorize("hasAuthority('BEGROTING_WRITE')")
public class KalenderWorkService {
    private static final int YEARS_AROUND = 3;

    private final MomentRepository momenten;
    private final Kalendernamen namen;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KalenderWorkService(
            MomentRepository momenten,
            Kalendernamen namen,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.momenten = momenten;
        this.namen = namen;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes up what the caller says of a step. For another organisation only who keeps budgets does so, and then it is not
     * confirmed until that organisation says it itself.
     *
     * @param version the version that was on the screen, {@link KalenderMoment#NEW} when nobody had said anything
     * @throws InvalidInput with every problem
     * @throws IllegalMove when the state of the step refuses it
     */
    public void tell(MomentSleutel sleutel, long version, MomentData data) {
        namen.require(sleutel);
        SignedIn person = current.get();
        boolean own = guard(person, sleutel, data.wat());
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, KalenderService.HERE);
        MomentData said = data.checked(sleutel.soort(), today);
        checkYear(sleutel, said.dag());
        Moment moment = momenten.lock(sleutel.text()).orElse(null);
        Stale.guard(version, moment == null ? KalenderMoment.NEW : moment.version());
        if (moment == null) {
            moment = new Moment(sleutel, firstDay(sleutel, said, today));
        }
        moment.tell(said, own, person.id(), now);
        try {
            momenten.saveAndFlush(moment);
        } catch (DataIntegrityViolationException e) {
            throw new Stale(); // somebody else was the first to say something about it
        }
        events.publishEvent(new AuditedEvent(
                person.id(),
                sleutel.organisatie(),
                "kalender.audit." + said.wat().name().toLowerCase(Locale.ROOT),
                namen.about(sleutel),
                List.of(),
                now));
    }

    /** Whether they say it for their own organisation; refuses who may not say it. */
    private static boolean guard(SignedIn person, MomentSleutel sleutel, MomentHandeling wat) {
        boolean plans = wat == MomentHandeling.GEPLAND || wat == MomentHandeling.VERZET;
        boolean own = plans ? Kalenderrechten.setsDay(person, sleutel) : Kalenderrechten.isOwn(person, sleutel);
        boolean may = wat == MomentHandeling.BEVESTIGD
                ? own
                : plans ? Kalenderrechten.mayPlan(person, sleutel) : Kalenderrechten.mayTell(person, sleutel);
        if (!may) {
            throw new AccessDeniedException("each organisation keeps its own calendar");
        }
        return own;
    }

    private static void checkYear(MomentSleutel sleutel, @Nullable LocalDate dag) {
        if (sleutel.boekjaar() < 2000 || sleutel.boekjaar() > 2100) {
            throw new NotFound();
        }
        if (dag != null && Math.abs(dag.getYear() - sleutel.boekjaar()) > YEARS_AROUND) {
            throw new InvalidInput("dag", "kalender.input.otherYear", Integer.toString(sleutel.boekjaar()));
        }
    }

    private LocalDate firstDay(MomentSleutel sleutel, MomentData said, LocalDate today) {
        if (said.dag() != null) {
            return said.dag();
        }
        return Objects.requireNonNullElse(
                namen.regel(sleutel).map(each -> each.last(sleutel.boekjaar())).orElse(null), today);
    }
}
