package nl.eenoverheid.kalender;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.eenoverheid.access.AuditedEvent;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps when the council or board of the caller's organisation meets, and when it is in recess. */
@Service
@Transactional
@PreAuthorize("hasAuthority('BEGROTING_WRITE')")
public class PeriodeService {
    private static final int YEARS = 3;

    private final BestuursperiodeRepository perioden;
    private final KalenderLookup lookup;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PeriodeService(
            BestuursperiodeRepository perioden,
            KalenderLookup lookup,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.perioden = perioden;
        this.lookup = lookup;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** What the caller's organisation noted, from today on. */
    @Transactional(readOnly = true)
    public List<PeriodeListItem> coming() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), KalenderService.HERE);
        return lookup.perioden(Set.of(current.get().organisatie()), today, today.plusYears(YEARS));
    }

    /**
     * Notes one.
     *
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    public long note(PeriodeData data) {
        PeriodeData checked = data.checked();
        SignedIn person = current.get();
        Bestuursperiode noted = perioden.save(new Bestuursperiode(person.organisatie(), checked));
        tell("noted", person, checked.van() + " – " + checked.tot());
        return noted.id();
    }

    /**
     * Takes one out.
     *
     * @throws NotFound when the caller's organisation has none with this id
     */
    public void remove(long periode) {
        SignedIn person = current.get();
        OrganisatieId own = person.organisatie();
        Bestuursperiode found = perioden.findById(periode)
                .filter(each -> each.organisatie().equals(own))
                .orElseThrow(NotFound::new);
        perioden.delete(found);
        tell("removed", person, Long.toString(periode));
    }

    private void tell(String what, SignedIn person, String about) {
        events.publishEvent(new AuditedEvent(
                person.id(), person.organisatie(), "kalender.audit." + what, about, List.of(), clock.instant()));
    }
}
