package nl.eenoverheid.ondertekening.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.mandaat.MandaatDetail;
import nl.eenoverheid.mandaat.MandaatListItem;
import nl.eenoverheid.mandaat.MandaatRoutes;
import nl.eenoverheid.ondertekening.OndertekeningData;
import nl.eenoverheid.ondertekening.OndertekeningDetail;
import nl.eenoverheid.ondertekening.OndertekeningService;
import nl.eenoverheid.ui.AskDialog;
import nl.eenoverheid.ui.Notices;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.Prose;

/** In whose name a besluit is taken and under which mandate; louder when that does not carry it. */
final class OndertekeningPanel extends Composite<Panel> {
    private final transient OndertekeningDetail found;
    private final transient OndertekeningService service;

    OndertekeningPanel(OndertekeningDetail found, OndertekeningService service) {
        this.found = found;
        this.service = service;
        getContent().setHeading(text("title"));
        MandaatDetail mandaat = found.mandaat();
        if (mandaat == null) {
            getContent().add(OndertekeningTexts.warning(text("missing"), List.of()));
        } else {
            told(mandaat);
        }
        if (found.canChoose()) {
            getContent().add(buttons());
        }
    }

    @Override
    protected Panel initContent() {
        return new Panel("");
    }

    private void told(MandaatDetail mandaat) {
        getContent()
                .add(
                        new Prose(OndertekeningTexts.text("ondertekening.namens", mandaat.namens(), mandaat.houder())),
                        new PathLink(MandaatRoutes.detail(mandaat.id()), mandaat.keten()));
        if (!mandaat.inhoud().besluit().isEmpty()) {
            getContent()
                    .add(soft(OndertekeningTexts.text(
                            "ondertekening.volgens", mandaat.inhoud().besluit())));
        }
        if (!found.toelichting().isEmpty()) {
            getContent().add(new Prose(found.toelichting()));
        }
        List<String> gebreken = OndertekeningTexts.gebreken(found, getLocale());
        if (!gebreken.isEmpty()) {
            getContent().add(OndertekeningTexts.warning(text("gebreken"), gebreken));
        }
    }

    private Div buttons() {
        Div buttons = new Div(
                new Button(text(found.mandaat() == null ? "choose.action" : "choose.other"), click -> choose()));
        buttons.addClassNames("eo-actions", "besluit-niet-op-papier");
        if (found.mandaat() != null) {
            Button release = new Button(text("release.action"), click -> release());
            release.addThemeVariants(ButtonVariant.TERTIARY);
            buttons.add(release);
        }
        return buttons;
    }

    private void choose() {
        ComboBox<MandaatListItem> mandaat = new ComboBox<>(text("field.mandaat"), service.choices(found.besluit()));
        mandaat.setItemLabelGenerator(each -> each.keten() + ": " + each.waarover());
        mandaat.setHelperText(text("field.mandaat.example"));
        BigDecimalField bedrag = new BigDecimalField(text("field.bedrag"));
        bedrag.setHelperText(text("field.bedrag.example"));
        bedrag.setValue(found.bedrag());
        TextArea toelichting = new TextArea(text("field.toelichting"));
        toelichting.setHelperText(text("field.toelichting.example"));
        toelichting.setValue(found.toelichting());
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("mandaat", mandaat);
        fields.put("bedrag", bedrag);
        fields.put("toelichting", toelichting);
        AskDialog.of(text("choose.title"), text("choose.verb"), fields, () -> {
                    MandaatListItem picked = mandaat.getValue();
                    service.choose(
                            found.besluit(),
                            new OndertekeningData(
                                    picked == null ? null : picked.id(), bedrag.getValue(), toelichting.getValue()));
                    Notices.saved(text("choose.done"));
                })
                .with(mandaat, bedrag, toelichting)
                .open();
    }

    private void release() {
        TextArea reden = new TextArea(text("field.reden"));
        AskDialog.of(text("release.title"), text("release.verb"), Map.of("reden", reden), () -> {
                    service.release(found.besluit(), reden.getValue());
                    Notices.saved(text("release.done"));
                })
                .with(reden)
                .open();
    }

    private static Paragraph soft(String words) {
        Paragraph soft = new Paragraph(words);
        soft.addClassName("eo-soft");
        return soft;
    }

    private static String text(String name) {
        return OndertekeningTexts.text("ondertekening." + name);
    }
}
