package nl.eenoverheid.exchange.besluiten;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.eenoverheid.access.AuditedEvent;
import nl.eenoverheid.access.ConfidentialRead;
import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives besluiten as the national Besluiten standard writes them, to who may take them along. What is prepared, not adopted or
 * in a closed part never goes; the audit trail keeps what went.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('BESLUIT_READ')")
public class BesluitExportService {
    /** So many go into one file. */
    public static final int MOST = 500;

    private final StandaardReadRepository reads;
    private final StandaardSchrijver schrijver;
    private final ScopeService scopes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BesluitExportService(
            StandaardReadRepository reads,
            StandaardSchrijver schrijver,
            ScopeService scopes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reads = reads;
        this.schrijver = schrijver;
        this.scopes = scopes;
        this.events = events;
        this.clock = clock;
    }

    /** Which of some besluiten go into a file, and why the others do not; what the caller does not see is in neither. */
    public BesluitKeuze choice(Set<Long> besluiten) {
        List<StandaardRij> rows = reads.rows(besluiten, scopes.current());
        Map<Blijft, Integer> staying = new EnumMap<>(Blijft.class);
        for (StandaardRij row : rows) {
            Blijft why = row.blijft();
            if (why != null) {
                staying.merge(why, 1, Integer::sum);
            }
        }
        return new BesluitKeuze(
                rows.stream()
                        .filter(row -> row.blijft() == null)
                        .map(StandaardRij::id)
                        .collect(toSet()),
                staying);
    }

    /**
     * Those that go, as a file, by RSIN and number.
     *
     * @throws nl.eenoverheid.shared.InvalidInput when there are none or too many
     * @throws NotFound when none can go
     */
    public byte[] export(Set<Long> besluiten) {
        var check = new InputCheck();
        check.unless(!besluiten.isEmpty(), "besluiten", "exchange.besluit.none");
        check.unless(besluiten.size() <= MOST, "besluiten", "exchange.besluit.many", MOST);
        check.done();
        Scope scope = scopes.current();
        List<StandaardRij> rows = reads.rows(besluiten, scope).stream()
                .filter(row -> row.blijft() == null)
                .toList();
        if (rows.isEmpty()) {
            throw new NotFound();
        }
        tell(rows, scope);
        return schrijver.write(rows.stream().map(schrijver::of).toList());
    }

    private void tell(List<StandaardRij> rows, Scope scope) {
        String numbers = rows.stream().map(row -> Long.toString(row.id())).collect(Collectors.joining(", "));
        events.publishEvent(new ConfidentialRead(
                scope.account(),
                scope.organisatie(),
                "exchange.audit.besluiten",
                Integer.toString(rows.size()),
                List.of(new AuditedEvent.Change("exchange.audit.besluitnummers", null, numbers)),
                clock.instant()));
    }
}
