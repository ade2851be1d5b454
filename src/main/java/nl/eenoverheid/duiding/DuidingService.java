package nl.eenoverheid.duiding;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.overheid.OrganisatieNaam;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Page;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.VerloopService;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Starts duidingen and shows them; {@link DuidingWorkService} is for working on one. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('DUIDING_READ')")
public class DuidingService {
    private final DuidingStore store;
    private final DuidingReadRepository reads;
    private final VerloopService verloop;

    DuidingService(DuidingStore store, DuidingReadRepository reads, VerloopService verloop) {
        this.store = store;
        this.reads = reads;
        this.verloop = verloop;
    }

    /**
     * Duidingen that the caller may see, last started first.
     *
     * @param after key of the page before, null at first
     */
    public Page<DuidingListItem> list(DuidingFilter filter, @Nullable String after) {
        return reads.list(filter, after, store.scope());
    }

    /**
     * One duiding with all that lies on the table and what happened.
     *
     * @throws NotFound when there is none in scope
     */
    public DuidingDetail detail(DuidingId id) {
        return reads.detail(id, store.scope(), () -> verloop.ofItem(new Item(ItemSoort.DUIDING, id.value())))
                .orElseThrow(NotFound::new);
    }

    /** What organisations said of a signaal of a duiding, also what others of them said before; newest first. */
    public List<MerkRegel> merken(DuidingId id, long signaal) {
        return reads.merken(id, signaal, store.scope());
    }

    /** Duidingen that wait for the signature of the caller's organisation, the oldest first, at most 50. */
    public List<WaitingDuiding> waiting(@Nullable WerkruimteId werkruimte) {
        return reads.waiting(store.scope().within(werkruimte).writing());
    }

    /** Duidingen to choose from, last started first, at most 200. */
    public List<DuidingChoice> choices(@Nullable WerkruimteId werkruimte) {
        return reads.choices(store.scope().within(werkruimte));
    }

    /** The signalen in some duidingen, as far as the caller may see those. */
    public Set<Long> signalenOf(Set<Long> duidingen) {
        return reads.signalenOf(duidingen, store.scope());
    }

    /** The organisations that can take part in a duiding in a werkruimte: those with a member who may write, by name. */
    public List<OrganisatieNaam> organisaties(WerkruimteId werkruimte) {
        return reads.organisaties(store.scope().within(werkruimte));
    }

    /**
     * Starts a duiding.
     *
     * @throws InvalidInput with every problem
     */
    @Transactional
    @PreAuthorize("hasAuthority('DUIDING_WRITE')")
    public DuidingId start(DuidingData data) {
        DuidingData checked = data.checked();
        WerkruimteId home = home(checked);
        Scope scope = store.scope();
        scope.requireWrite(home);
        reads.requirePlaced(checked.signalen(), home, scope);
        Duiding duiding = store.save(new Duiding(
                home,
                checked.titel(),
                checked.signalen(),
                participants(checked, home, scope),
                scope.actor(),
                store.now()));
        store.publish(duiding, "started", "");
        return duiding.id();
    }

    private Collection<OrganisatieId> participants(DuidingData data, WerkruimteId home, Scope scope) {
        Set<OrganisatieId> possible = reads.organisaties(scope.within(home)).stream()
                .map(OrganisatieNaam::id)
                .collect(Collectors.toSet());
        if (data.organisaties().isEmpty()) {
            return possible;
        }
        if (!possible.containsAll(data.organisaties())) {
            throw new InvalidInput("organisaties", "duiding.input.organisatie");
        }
        if (!data.organisaties().contains(scope.organisatie())) {
            throw new InvalidInput("organisaties", "duiding.input.own");
        }
        return data.organisaties();
    }

    private static WerkruimteId home(DuidingData data) {
        if (data.werkruimte() == null) {
            throw new IllegalStateException("not checked");
        }
        return data.werkruimte();
    }
}
