package nl.eenoverheid.besluit.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.besluit.BesliswijzeDetail;
import nl.eenoverheid.besluit.BesluitDetail;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.besluit.BesluitResultaat;
import nl.eenoverheid.besluit.UitkomstData;
import nl.eenoverheid.ui.ActDialog;
import nl.eenoverheid.ui.Choice;
import nl.eenoverheid.ui.FieldTexts;
import nl.eenoverheid.ui.UrlQuery;

/** Asks what came out and when, and shows what is missing for that result. */
final class RecordDialog {
    private static final List<BesluitResultaat> RESULTS = List.of(
            BesluitResultaat.VASTGESTELD,
            BesluitResultaat.VERWORPEN,
            BesluitResultaat.AANGEHOUDEN,
            BesluitResultaat.KENNISGENOMEN);

    private RecordDialog() {}

    static ActDialog of(BesluitDetail besluit, BesluitActions actions, UrlQuery query, BesluitParts parts) {
        Choice<BesluitResultaat> resultaat = new Choice<>(
                text("resultaat"), RESULTS, each -> I18NProvider.translate("besluit.resultaat." + each.name()));
        DatePicker datum = FieldTexts.dateField(text("datum"));
        datum.setMax(actions.today());
        datum.setValue(actions.today());
        DatePicker ingang = FieldTexts.dateField(text("ingang"));
        ingang.setHelperText(text("ingang.example"));
        BesliswijzeDetail wijze = actions.wijze(besluit);
        TextArea tegenTelling = new TextArea(text("tegenTelling"));
        tegenTelling.setHelperText(text("tegenTelling.example"));
        tegenTelling.setVisible(false);
        Div points = new Div();
        points.addClassName("eo-col");
        points.add(new BeforeRecording(besluit, null, actions, query));
        resultaat.addValueChangeListener(event -> {
            points.removeAll();
            BesluitResultaat chosen = event.getValue();
            tegenTelling.setVisible(
                    wijze != null && chosen != null && wijze.telling().contradicts(chosen));
            points.add(new BeforeRecording(besluit, chosen, actions, query));
            if (chosen == BesluitResultaat.VASTGESTELD) {
                parts.warnings(new BesluitId(besluit.id())).forEach(points::add);
            }
        });
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("resultaat", resultaat);
        fields.put("datum", datum);
        fields.put("ingangOp", ingang);
        fields.put("tegenTelling", tegenTelling);
        return new ActDialog(
                        text("title"),
                        text("verb"),
                        "besluit-" + besluit.id() + "-uitkomst",
                        fields,
                        () -> actions.record(
                                besluit,
                                new UitkomstData(
                                        resultaat.getValue(),
                                        datum.getValue(),
                                        ingang.getValue(),
                                        tegenTelling.getValue())),
                        new Paragraph(text("uitleg")),
                        resultaat,
                        points,
                        tegenTelling,
                        datum,
                        ingang)
                .explain(refused -> {
                    BesluitResultaat chosen = resultaat.getValue();
                    return chosen == null
                                    || MissingParts.missing(besluit, chosen).isEmpty()
                            ? new Span(I18NProvider.translate(refused.key(), refused.params()))
                            : new Span(text("geweigerd"));
                });
    }

    private static String text(String name) {
        return I18NProvider.translate("besluit.vastleggen." + name);
    }
}
