package nl.eenoverheid.stuk;

import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.workspace.ConfidentialReads;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.Scope;
import org.springframework.stereotype.Component;

/** Says who may do what with a stuk: its dossier decides, and of a limited one who was named. */
@Component
class StukGuard {
    private final StukRepository stukken;
    private final StukPlaces places;
    private final ConfidentialReads confidential;
    private final CurrentAccount current;

    StukGuard(StukRepository stukken, StukPlaces places, ConfidentialReads confidential, CurrentAccount current) {
        this.stukken = stukken;
        this.places = places;
        this.confidential = confidential;
        this.current = current;
    }

    StukPlek readable(DossierId dossier, Scope scope) {
        return places.ofDossier(dossier, scope).orElseThrow(NotFound::new);
    }

    StukPlek readable(StukId stuk, Scope scope) {
        return places.ofStuk(stuk, scope).orElseThrow(NotFound::new);
    }

    /** For who is going to read what it says; of a limited one that is kept in the audit trail. */
    StukPlek opened(StukId stuk, Scope scope) {
        StukPlek plek = readable(stuk, scope);
        if (plek.niveau().isBeperkt()) {
            confidential.tell(
                    new Item(ItemSoort.DOSSIER, plek.dossier().value()),
                    plek.werkruimten(),
                    scope.actor(),
                    "stuk.audit.read",
                    Long.toString(stuk.value()));
        }
        return plek;
    }

    StukPlek changeable(DossierId dossier, Scope scope) {
        return changeable(readable(dossier, scope), scope);
    }

    StukPlek changeable(StukId stuk, Scope scope) {
        return changeable(readable(stuk, scope), scope);
    }

    /** Who may know something can also be said in a dossier that is closed. */
    StukPlek classifiable(StukId stuk, Scope scope) {
        StukPlek plek = readable(stuk, scope);
        scope.requireWrite(plek.home());
        return plek;
    }

    /** Also who keeps meetings without keeping dossiers. */
    boolean mayAdd(StukPlek plek, Scope scope) {
        return !plek.gesloten()
                && scope.canWrite(plek.home())
                && (current.has(Right.DOSSIER_WRITE) || current.has(Right.TAAK_WRITE));
    }

    boolean mayChange(StukPlek plek, Scope scope) {
        return !plek.gesloten() && scope.canWrite(plek.home()) && current.has(Right.DOSSIER_WRITE);
    }

    /** The stuk itself, for who was found to be allowed. */
    Stuk lock(StukId stuk) {
        return stukken.lock(stuk.value()).orElseThrow(NotFound::new);
    }

    private static StukPlek changeable(StukPlek plek, Scope scope) {
        scope.requireWrite(plek.home());
        plek.requireOpen();
        return plek;
    }
}
