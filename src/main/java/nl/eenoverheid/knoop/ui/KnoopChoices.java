package nl.eenoverheid.knoop.ui;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.eenoverheid.dossier.DossierChoice;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.duiding.DuidingService;
import nl.eenoverheid.signaal.SignaalFilter;
import nl.eenoverheid.signaal.SignaalListItem;
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

/** What one can choose from in the form of a question. */
@Component
class KnoopChoices {
    private final WerkruimteService werkruimten;
    private final ScopeService scopes;
    private final DossierService dossiers;
    private final DuidingService duidingen;
    private final SignaalService signalen;

    KnoopChoices(
            WerkruimteService werkruimten,
            ScopeService scopes,
            DossierService dossiers,
            DuidingService duidingen,
            SignaalService signalen) {
        this.werkruimten = werkruimten;
        this.scopes = scopes;
        this.dossiers = dossiers;
        this.duidingen = duidingen;
        this.signalen = signalen;
    }

    /** The werkruimten in which the caller may put a question. */
    List<WerkruimteListItem> werkruimten() {
        Scope scope = scopes.current();
        return werkruimten.mine().stream()
                .filter(each -> scope.canWrite(new WerkruimteId(each.id())))
                .toList();
    }

    /** The werkruimte of a dossier. */
    WerkruimteId home(DossierId dossier) {
        return dossiers.home(dossier).werkruimte();
    }

    List<DossierChoice> dossiers(@Nullable WerkruimteId home) {
        return home == null ? List.of() : dossiers.choices(home);
    }

    List<Pick> duidingen(@Nullable WerkruimteId home) {
        return home == null
                ? List.of()
                : duidingen.choices(home).stream()
                        .map(each -> new Pick(each.id(), each.titel()))
                        .toList();
    }

    /** What landed in the dossier first, then what was heard last in the werkruimte. */
    List<Pick> signalen(@Nullable WerkruimteId home, @Nullable DossierId dossier) {
        if (home == null) {
            return List.of();
        }
        Set<SignaalListItem> offered = new LinkedHashSet<>();
        if (dossier != null) {
            offered.addAll(signalen.landedIn(new Item(ItemSoort.DOSSIER, dossier.value())));
        }
        offered.addAll(signalen.list(new SignaalFilter(home, null, null, null, null, null, false, null), null)
                .rows());
        return offered.stream().map(KnoopChoices::pick).toList();
    }

    /** Those that were chosen and that the caller may see. */
    Set<Pick> signalen(Set<Long> ids) {
        return signalen.byIds(ids).stream().map(KnoopChoices::pick).collect(Collectors.toUnmodifiableSet());
    }

    private static Pick pick(SignaalListItem signaal) {
        return new Pick(signaal.id(), signaal.kop());
    }
}
