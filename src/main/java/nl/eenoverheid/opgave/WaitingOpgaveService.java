package nl.eenoverheid.opgave;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.eenoverheid.begroting.Overheid;
import nl.eenoverheid.begroting.OverheidLookup;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells what opgaven wait for the government of who looks, who may write there. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(OpgaveService.MAY_WRITE)
public class WaitingOpgaveService {
    private final OpgaveReadRepository reads;
    private final BijdrageReadRepository bijdragen;
    private final OpgaveSommen sommen;
    private final OverheidLookup overheden;
    private final ScopeService scopes;

    WaitingOpgaveService(
            OpgaveReadRepository reads,
            BijdrageReadRepository bijdragen,
            OpgaveSommen sommen,
            OverheidLookup overheden,
            ScopeService scopes) {
        this.reads = reads;
        this.bijdragen = bijdragen;
        this.sommen = sommen;
        this.overheden = overheden;
        this.scopes = scopes;
    }

    /** Opgaven with money to say yes to, then those that the own government leads and of which nobody covers all. */
    public List<WaitingOpgave> waiting(@Nullable WerkruimteId werkruimte) {
        Scope scope = scopes.current().within(werkruimte).writing();
        Optional<Overheid> own = overheden.of(scope.organisatie());
        List<BijdrageReadRepository.Wacht> found =
                own.map(each -> bijdragen.waiting(each.id(), scope)).orElse(List.of());
        if (found.isEmpty()) {
            return List.of();
        }
        List<OpgaveId> ids =
                found.stream().map(BijdrageReadRepository.Wacht::id).toList();
        Map<OpgaveId, OpgaveItem> opgaven =
                reads.these(ids, scope).stream().collect(Collectors.toMap(OpgaveItem::id, Function.identity()));
        Map<OpgaveId, OpgaveStand> sums = sommen.of(opgaven.values(), bijdragen.of(ids, scope));
        List<WaitingOpgave> waiting = new ArrayList<>();
        found.stream()
                .filter(BijdrageReadRepository.Wacht::vraagt)
                .forEach(each -> waiting.add(item(opgave(opgaven, each), null)));
        found.stream().filter(BijdrageReadRepository.Wacht::trekt).forEach(each -> {
            BigDecimal tekort = Objects.requireNonNull(sums.get(each.id())).tekort();
            if (tekort.signum() > 0) {
                waiting.add(item(opgave(opgaven, each), tekort));
            }
        });
        return waiting;
    }

    private static OpgaveItem opgave(Map<OpgaveId, OpgaveItem> opgaven, BijdrageReadRepository.Wacht wacht) {
        return Objects.requireNonNull(opgaven.get(wacht.id()));
    }

    private static WaitingOpgave item(OpgaveItem opgave, @Nullable BigDecimal tekort) {
        return new WaitingOpgave(opgave.id(), opgave.dossier(), opgave.data().naam(), tekort);
    }
}
