package nl.eenoverheid.navraag;

import java.time.Clock;
import nl.eenoverheid.access.CodeRefused;
import nl.eenoverheid.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do who got an answer. Holding the code lets them say once whether it helped, and see nothing else. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("permitAll()")
public class NavraagAntwoordService {
    private final NavraagRepository navragen;
    private final NavraagLookup lookup;
    private final NavraagCode codes;
    private final NavraagAsking asking;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NavraagAntwoordService(
            NavraagRepository navragen,
            NavraagLookup lookup,
            NavraagCode codes,
            NavraagAsking asking,
            ApplicationEventPublisher events,
            Clock clock) {
        this.navragen = navragen;
        this.lookup = lookup;
        this.codes = codes;
        this.asking = asking;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What is asked with a code.
     *
     * @throws NotFound when the code does not work (any more)
     */
    public NavraagVraag detail(String code) {
        return lookup.byCode(codes.hash(code), clock.instant()).orElseThrow(() -> {
            events.publishEvent(new CodeRefused());
            return new NotFound();
        });
    }

    /**
     * Keeps what somebody says; who is second, by the same code or another for the same answer, is told that it was said.
     *
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     * @throws NotFound when the code does not work (any more)
     */
    @Transactional
    public void answer(String code, NavraagAntwoordData data) {
        NavraagAntwoordData checked = data.checked();
        Navraag navraag = navragen.lock(detail(code).id()).orElseThrow(NotFound::new);
        lookup.takeTurns(navraag.terugkoppeling());
        detail(code);
        navraag.answer(checked, clock.instant());
        asking.tell(navraag.terugkoppeling(), "reacted", navraag.door());
    }
}
