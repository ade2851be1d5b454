package nl.eenoverheid.ondertekening.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.eenoverheid.knoop.ClaimDetail;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.knoop.KnoopService;
import nl.eenoverheid.knoop.ui.KnoopPart;
import nl.eenoverheid.mandaat.MandaatListItem;
import nl.eenoverheid.mandaat.MandaatRoutes;
import nl.eenoverheid.mandaat.MandaatService;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.PathLink;

/** Says of who acts for another body in a question whether the register has a mandate for that which holds today. */
@SpringComponent
class MandatenOfKnoop implements KnoopPart {
    private static final int BELOW_THE_PARTS = 2;

    private final KnoopService knopen;
    private final MandaatService mandaten;
    private final Clock clock;

    MandatenOfKnoop(KnoopService knopen, MandaatService mandaten, Clock clock) {
        this.knopen = knopen;
        this.mandaten = mandaten;
        this.clock = clock;
    }

    @Override
    public int order() {
        return BELOW_THE_PARTS;
    }

    @Override
    public Optional<Component> part(KnoopId id) {
        List<ClaimDetail> under = knopen.detail(id).holding().stream()
                .filter(claim -> claim.mandaatVanOrgaan() != null)
                .toList();
        if (under.isEmpty()) {
            return Optional.empty();
        }
        Panel panel = new Panel(OndertekeningTexts.text("ondertekening.knoop.title"));
        under.forEach(claim -> panel.add(told(claim)));
        return Optional.of(panel);
    }

    private Component told(ClaimDetail claim) {
        List<MandaatListItem> held = mandaten.holding(Dates.dayOf(clock.instant()), claim.mandaatVanOrgaan()).stream()
                .filter(row -> row.houder().startsWith(claim.bestuursorgaan()))
                .toList();
        if (held.isEmpty()) {
            return OndertekeningTexts.warning(
                    OndertekeningTexts.text("ondertekening.knoop.none", claim.bestuursorgaan(), claim.mandaatVan()),
                    List.of());
        }
        Div found = new Div(new Paragraph(
                OndertekeningTexts.text("ondertekening.knoop.found", claim.bestuursorgaan(), claim.mandaatVan())));
        held.forEach(
                row -> found.add(new PathLink(MandaatRoutes.detail(row.id()), row.keten() + ": " + row.waarover())));
        return found;
    }
}
