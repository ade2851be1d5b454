package nl.eenoverheid.exchange;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.eenoverheid.access.AuditedEvent;
import nl.eenoverheid.access.ConfidentialRead;
import nl.eenoverheid.exchange.ExportReadRepository.Plek;
import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.workspace.ConfidentialReads;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives signalen to take along, to who may read them; the audit trail keeps which, before they are given. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('SIGNAAL_READ')")
public class ExportService {
    /** So many go into one file. */
    public static final int MOST = 500;

    private final ExportReadRepository reads;
    private final ScopeService scopes;
    private final ConfidentialReads confidential;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ExportService(
            ExportReadRepository reads,
            ScopeService scopes,
            ConfidentialReads confidential,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reads = reads;
        this.scopes = scopes;
        this.confidential = confidential;
        this.events = events;
        this.clock = clock;
    }

    /** How many of some signalen the caller may take along: those that they see, where they are not a guest who takes nothing. */
    public int allowed(Set<Long> signalen) {
        return signalen.isEmpty()
                ? 0
                : allowed(reads.seen(signalen, scopes.current())).size();
    }

    /**
     * Those that the caller may take along, last heard first.
     *
     * @throws nl.eenoverheid.shared.InvalidInput when there are none or too many
     * @throws NotFound when none is in scope
     * @throws AccessDeniedException when guests take nothing along where they stand
     */
    public List<ExportRegel> export(Set<Long> signalen, ExportSoort soort) {
        var check = new InputCheck();
        check.unless(!signalen.isEmpty(), "signalen", "exchange.export.none");
        check.unless(signalen.size() <= MOST, "signalen", "exchange.export.many", MOST);
        check.done();
        Scope scope = scopes.current();
        List<Plek> seen = reads.seen(signalen, scope);
        if (seen.isEmpty()) {
            throw new NotFound();
        }
        List<Plek> allowed = allowed(seen);
        if (allowed.isEmpty()) {
            throw new AccessDeniedException("guests take nothing along here");
        }
        tell(allowed, soort, scope);
        return reads.rows(ids(allowed), scope);
    }

    /** In one line for all, and one for each that few may read. */
    private void tell(List<Plek> allowed, ExportSoort soort, Scope scope) {
        String numbers = ids(allowed).stream().map(String::valueOf).collect(Collectors.joining(", "));
        events.publishEvent(new ConfidentialRead(
                scope.account(),
                scope.organisatie(),
                "exchange.audit.export",
                soort.name(),
                List.of(new AuditedEvent.Change("exchange.audit.signalen", null, numbers)),
                clock.instant()));
        allowed.stream()
                .filter(Plek::besloten)
                .forEach(plek -> confidential.tell(
                        new Item(ItemSoort.SIGNAAL, plek.id()),
                        Set.of(plek.home()),
                        scope.actor(),
                        "exchange.audit.taken"));
    }

    private static List<Plek> allowed(List<Plek> seen) {
        return seen.stream().filter(Plek::mee).toList();
    }

    private static Set<Long> ids(List<Plek> plekken) {
        return plekken.stream().map(Plek::id).collect(Collectors.toCollection(TreeSet::new));
    }
}
