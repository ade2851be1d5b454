package nl.eenoverheid.taak.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.eenoverheid.dossier.DossierChoice;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.taak.TaakKeuze;
import nl.eenoverheid.taak.TaakService;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteListItem;
import nl.eenoverheid.workspace.WerkruimteService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What one can choose from when one asks something. */
@Component
class TaakChoices {
    private final TaakService taken;
    private final WerkruimteService werkruimten;
    private final DossierService dossiers;
    private final ScopeService scopes;
    private final Clock clock;

    TaakChoices(
            TaakService taken,
            WerkruimteService werkruimten,
            DossierService dossiers,
            ScopeService scopes,
            Clock clock) {
        this.taken = taken;
        this.werkruimten = werkruimten;
        this.dossiers = dossiers;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** The werkruimten in which the caller may ask. */
    List<WerkruimteListItem> werkruimten() {
        Scope scope = scopes.current();
        return werkruimten.mine().stream()
                .filter(each -> scope.canWrite(new WerkruimteId(each.id())))
                .toList();
    }

    List<TaakKeuze> organisaties(@Nullable WerkruimteId werkruimte) {
        return werkruimte == null ? List.of() : taken.choices(werkruimte);
    }

    List<DossierChoice> dossiers(@Nullable WerkruimteId werkruimte) {
        return werkruimte == null ? List.of() : dossiers.choices(werkruimte);
    }

    LocalDate today() {
        return Dates.dayOf(clock.instant());
    }
}
