package nl.eenoverheid.besluit.ui;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.eenoverheid.besluit.Verwijzing;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.duiding.DuidingService;
import nl.eenoverheid.knoop.KnoopDetail;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.knoop.KnoopService;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteListItem;
import nl.eenoverheid.workspace.WerkruimteService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the form of a besluit lets one choose from. */
@Component
class BesluitChoices {
    private final WerkruimteService werkruimten;
    private final ScopeService scopes;
    private final KnoopService knopen;
    private final DuidingService duidingen;
    private final SignaalService signalen;

    BesluitChoices(
            WerkruimteService werkruimten,
            ScopeService scopes,
            KnoopService knopen,
            DuidingService duidingen,
            SignaalService signalen) {
        this.werkruimten = werkruimten;
        this.scopes = scopes;
        this.knopen = knopen;
        this.duidingen = duidingen;
        this.signalen = signalen;
    }

    /** The werkruimten in which the caller may prepare a besluit. */
    List<WerkruimteListItem> werkruimten() {
        Scope scope = scopes.current();
        return werkruimten.mine().stream()
                .filter(each -> scope.canWrite(new WerkruimteId(each.id())))
                .toList();
    }

    /** Open knopen that a besluit can answer. */
    List<Verwijzing> knopen(WerkruimteId werkruimte) {
        return knopen.choices(werkruimte).stream()
                .map(each -> new Verwijzing(each.id(), each.vraag()))
                .toList();
    }

    KnoopDetail knoop(KnoopId id) {
        return knopen.detail(id);
    }

    List<Verwijzing> duidingen(WerkruimteId werkruimte) {
        return duidingen.choices(werkruimte).stream()
                .map(each -> new Verwijzing(each.id(), each.titel()))
                .toList();
    }

    /** The signalen of some duidingen. */
    Set<Long> signalenOf(Set<Long> chosen) {
        return duidingen.signalenOf(chosen);
    }

    /** The signalen that a besluit on a knoop can rest on: of its duidingen, of the knoop and of its dossier. */
    List<Verwijzing> signalen(Set<Long> chosenDuidingen, @Nullable KnoopId knoop) {
        Set<Long> ids = new HashSet<>(signalenOf(chosenDuidingen));
        var found = new LinkedHashSet<Verwijzing>();
        if (knoop != null) {
            KnoopDetail detail = knopen.detail(knoop);
            ids.addAll(detail.data().signalen());
            DossierId dossier = detail.data().dossier();
            if (dossier != null) {
                signalen.landedIn(new Item(ItemSoort.DOSSIER, dossier.value()))
                        .forEach(each -> found.add(new Verwijzing(each.id(), each.kop())));
            }
        }
        signalen.byIds(ids).forEach(each -> found.add(new Verwijzing(each.id(), each.kop())));
        return List.copyOf(found);
    }
}
