package nl.eenoverheid.knoop;

import java.util.List;
import java.util.Map;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Page;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.ScopeService;
import nl.eenoverheid.workspace.VerloopService;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps open questions and shows them, those that nobody decides first. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('KNOOP_READ')")
public class KnoopService {
    private final KnoopReadRepository reads;
    private final KnoopDetailReadRepository details;
    private final KnoopChanges changes;
    private final Onderbouwing onderbouwing;
    private final ScopeService scopes;
    private final VerloopService verloop;

    KnoopService(
            KnoopReadRepository reads,
            KnoopDetailReadRepository details,
            KnoopChanges changes,
            Onderbouwing onderbouwing,
            ScopeService scopes,
            VerloopService verloop) {
        this.reads = reads;
        this.details = details;
        this.changes = changes;
        this.onderbouwing = onderbouwing;
        this.scopes = scopes;
        this.verloop = verloop;
    }

    /**
     * Knopen that the caller may see, the loudest first: open without a decider, by the day by which that must be clear.
     *
     * @param after key of the page before, null at first
     */
    public Page<KnoopListItem> list(KnoopFilter filter, @Nullable String after) {
        return reads.list(filter, after, scopes.current());
    }

    /**
     * One knoop with every claim and what happened to it.
     *
     * @throws NotFound when there is none in scope
     */
    public KnoopDetail detail(KnoopId id) {
        return details.detail(id, scopes.current(), verloop.ofItem(new Item(ItemSoort.KNOOP, id.value())))
                .orElseThrow(NotFound::new);
    }

    /** The knopen of a dossier, the loudest first, as far as the caller may see them. */
    public List<KnoopListItem> ofDossier(DossierId dossier) {
        return reads.ofDossier(dossier, scopes.current());
    }

    /** Open knopen to choose from, changed last first. */
    public List<KnoopChoice> choices(@Nullable WerkruimteId werkruimte) {
        return reads.choices(scopes.current().within(werkruimte));
    }

    /** Open knopen that nobody decides, the most urgent first. */
    public List<KnoopAttention> attention(@Nullable WerkruimteId werkruimte) {
        return reads.attention(scopes.current().within(werkruimte));
    }

    /**
     * How many open knopen there are of each stand; one that does not occur is left out.
     *
     * @param onderwerp only those about this, null for all
     */
    public Map<BeslisStand, Integer> standen(@Nullable WerkruimteId werkruimte, @Nullable OnderwerpFilter onderwerp) {
        return reads.standen(onderwerp, scopes.current().within(werkruimte));
    }

    /**
     * Puts a question on record.
     *
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    @Transactional
    @PreAuthorize("hasAuthority('KNOOP_WRITE')")
    public KnoopId raise(KnoopData data) {
        KnoopData checked = data.checked();
        if (checked.werkruimte() == null) {
            throw new IllegalStateException("not checked");
        }
        scopes.current().requireWrite(checked.werkruimte());
        onderbouwing.require(checked);
        return changes.raise(checked);
    }

    /**
     * Changes the question or what it rests on; its werkruimte stays.
     *
     * @param version the version that was on the screen
     * @throws Stale when somebody else changed it since
     */
    @Transactional
    @PreAuthorize("hasAuthority('KNOOP_WRITE')")
    public void change(KnoopId id, long version, KnoopData data) {
        KnoopData checked = data.checked();
        Knoop knoop = changes.begin(id);
        Stale.guard(version, knoop.version());
        onderbouwing.requireAdded(checked, knoop);
        knoop.change(checked, changes.now());
        changes.end(knoop, "changed", "");
    }

    /** Ends a question that needs no answer any more. */
    @Transactional
    @PreAuthorize("hasAuthority('KNOOP_WRITE')")
    public void withdraw(KnoopId id, String reden) {
        String why = KnoopChanges.reason(reden);
        Knoop knoop = changes.begin(id);
        knoop.withdraw(why, changes.now());
        changes.end(knoop, "withdrawn", why);
    }

    /** Takes it up again. */
    @Transactional
    @PreAuthorize("hasAuthority('KNOOP_WRITE')")
    public void reopen(KnoopId id, String reden) {
        String why = KnoopChanges.reason(reden);
        Knoop knoop = changes.begin(id);
        knoop.reopen(why, changes.now());
        changes.end(knoop, "reopened", why);
    }
}
