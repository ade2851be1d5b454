package nl.eenoverheid.besluit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.besluit.BesluitService;
import nl.eenoverheid.knoop.KnoopDetail;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.knoop.KnoopService;
import nl.eenoverheid.knoop.KnoopStatus;
import nl.eenoverheid.ui.Tone;

/** Says before a besluit is adopted that it is not clear who decides on its question. */
@SpringComponent
class BeslisserWarning implements AdoptionWarning {
    private final BesluitService besluiten;
    private final KnoopService knopen;
    private final CurrentAccount current;

    BeslisserWarning(BesluitService besluiten, KnoopService knopen, CurrentAccount current) {
        this.besluiten = besluiten;
        this.knopen = knopen;
        this.current = current;
    }

    @Override
    public Optional<Component> before(BesluitId id) {
        if (!current.get().has(Right.KNOOP_READ)) {
            return Optional.empty();
        }
        return Optional.ofNullable(besluiten.detail(id).knoop())
                .map(knoop -> knopen.detail(new KnoopId(knoop.id())))
                .filter(knoop ->
                        knoop.status() == KnoopStatus.OPEN && !knoop.stand().hasDecider())
                .map(BeslisserWarning::warning);
    }

    private static Component warning(KnoopDetail knoop) {
        Div warning = new Div(new Paragraph(I18NProvider.translate(
                "besluit.vastleggen." + knoop.stand().name(), String.join(", ", knoop.beslissers()))));
        warning.addClassNames("eo-summary", Tone.WARN.className());
        return warning;
    }
}
