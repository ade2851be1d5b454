package nl.eenoverheid.bevoegdheid;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.BiConsumer;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.access.AuditedEvent;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Stale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the library of competences. */
@Service
@Transactional
@PreAuthorize("hasAuthority('LIJST_MANAGE')")
public class BevoegdheidKeepService {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final BevoegdheidRepository bevoegdheden;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BevoegdheidKeepService(
            BevoegdheidRepository bevoegdheden, CurrentAccount current, ApplicationEventPublisher events, Clock clock) {
        this.bevoegdheden = bevoegdheden;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Adds a row; nobody read its article yet.
     *
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    public BevoegdheidId add(BevoegdheidData data) {
        BevoegdheidData checked = data.checked();
        Bevoegdheid added = bevoegdheden.saveAndFlush(new Bevoegdheid(checked, by(), clock.instant()));
        tell("added", added);
        return added.id();
    }

    /**
     * Changes a row; its article has to be read again then.
     *
     * @param version the version that was on the screen
     */
    public void change(BevoegdheidId id, long version, BevoegdheidData data) {
        BevoegdheidData checked = data.checked();
        with(id, version, "changed", (row, by) -> row.change(checked, by, clock.instant()));
    }

    /**
     * Says that the caller read the article and that the row says what stands there.
     *
     * @param version the version that was on the screen: what they compared
     */
    public void check(BevoegdheidId id, long version) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), HERE);
        with(id, version, "checked", (row, by) -> row.check(today, by, clock.instant()));
    }

    /**
     * Ends a row; it stays to be read where it is cited.
     *
     * @param version the version that was on the screen
     */
    public void withdraw(BevoegdheidId id, long version, String reden) {
        var check = new InputCheck();
        String why = check.required("reden", reden, BevoegdheidData.LONGEST);
        check.done();
        with(id, version, "withdrawn", (row, by) -> row.withdraw(why, by, clock.instant()));
    }

    private void with(BevoegdheidId id, long version, String what, BiConsumer<Bevoegdheid, AccountId> act) {
        Bevoegdheid row = bevoegdheden.findById(id.value()).orElseThrow(NotFound::new);
        Stale.guard(version, row.version());
        act.accept(row, by());
        tell(what, bevoegdheden.saveAndFlush(row));
    }

    private void tell(String what, Bevoegdheid row) {
        events.publishEvent(
                new AuditedEvent(by(), null, "bevoegdheid.audit." + what, row.naam(), List.of(), clock.instant()));
    }

    private AccountId by() {
        return current.get().id();
    }
}
