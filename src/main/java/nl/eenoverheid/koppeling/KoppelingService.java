package nl.eenoverheid.koppeling;

import java.util.List;
import java.util.Optional;
import nl.eenoverheid.dossier.DossierChoice;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Page;
import nl.eenoverheid.signaal.SignaalFilter;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.signaal.SignaalListItem;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts signalen with dossiers, and shows what is with what to who sees both. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('SIGNAAL_READ') and hasAuthority('DOSSIER_READ')")
public class KoppelingService {
    private static final String MAY_LINK = "hasAuthority('SIGNAAL_WRITE') and hasAuthority('DOSSIER_WRITE')";

    private final KoppelingStore store;
    private final KoppelingReadRepository reads;
    private final SignaalService signalen;
    private final ScopeService scopes;

    KoppelingService(
            KoppelingStore store, KoppelingReadRepository reads, SignaalService signalen, ScopeService scopes) {
        this.store = store;
        this.reads = reads;
        this.signalen = signalen;
        this.scopes = scopes;
    }

    /** The dossiers that a signaal is with, by name. */
    public List<KoppelingListItem> ofSignaal(SignaalId signaal) {
        return reads.ofSignaal(signaal, scopes.current());
    }

    /**
     * What was heard outside about a dossier, last heard first: what was put with it and what landed in it.
     *
     * @param after key of the page before, null at first
     */
    public Page<DossierSignaal> ofDossier(DossierId dossier, @Nullable String after) {
        Page<SignaalListItem> page =
                signalen.list(SignaalFilter.with(new Item(ItemSoort.DOSSIER, dossier.value())), after);
        return new Page<>(reads.cameBy(dossier, page.rows(), scopes.current()), page.next());
    }

    /** Dossiers to look for, by some letters of their name, at most 50. */
    public List<DossierChoice> dossiers(String naam) {
        return reads.dossiers(naam, scopes.current());
    }

    /** What a dossier is called; empty when there is none in scope. */
    public Optional<String> naam(DossierId dossier) {
        return reads.naam(dossier, scopes.current());
    }

    /** Whether the caller may put a signaal with dossiers: who works where it stands. */
    @PreAuthorize(MAY_LINK)
    public boolean mayLink(SignaalId signaal) {
        return reads.mayLink(signaal, scopes.current());
    }

    /** Open dossiers that a signaal can be put with, by some letters of their name, at most 50. */
    @PreAuthorize(MAY_LINK)
    public List<DossierChoice> candidates(SignaalId signaal, String naam) {
        return reads.candidates(signaal, naam, scopes.current());
    }

    /** Where the caller can note what goes with a dossier; empty when they cannot, or it is closed. */
    @PreAuthorize(MAY_LINK)
    public Optional<DossierPlek> plek(DossierId dossier) {
        return reads.plek(dossier, scopes.current());
    }

    /**
     * Puts a signaal with a dossier. They stand together in a werkruimte in which the caller writes.
     *
     * @return whether it was not there yet
     * @throws NotFound when one of them is not in scope
     * @throws nl.eenoverheid.shared.IllegalMove when the dossier is closed or they stand nowhere together
     */
    @Transactional
    @PreAuthorize(MAY_LINK)
    public boolean link(SignaalId signaal, DossierId dossier) {
        Scope scope = scopes.current();
        Together together = reads.take(signaal, dossier, scope).orElseThrow(NotFound::new);
        together.guardLink();
        if (store.find(signaal, dossier).isPresent()) {
            return false;
        }
        store.begin(signaal, dossier, together, scope.actor());
        return true;
    }

    /**
     * Takes a signaal away from a dossier.
     *
     * @return whether it was there
     * @throws NotFound when one of them is not in scope
     * @throws nl.eenoverheid.shared.IllegalMove when the dossier is closed
     */
    @Transactional
    @PreAuthorize(MAY_LINK)
    public boolean unlink(SignaalId signaal, DossierId dossier) {
        Scope scope = scopes.current();
        Together together = reads.take(signaal, dossier, scope).orElseThrow(NotFound::new);
        together.guardEnd();
        Optional<Koppeling> koppeling = store.find(signaal, dossier);
        koppeling.ifPresent(each -> store.end(each, signaal, dossier, together, scope.actor()));
        return koppeling.isPresent();
    }
}
