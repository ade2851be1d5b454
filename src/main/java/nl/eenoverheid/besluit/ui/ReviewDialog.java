package nl.eenoverheid.besluit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.besluit.BesluitDetail;
import nl.eenoverheid.besluit.HerzieningData;
import nl.eenoverheid.besluit.HerzieningUitkomst;
import nl.eenoverheid.ui.ActDialog;
import nl.eenoverheid.ui.Choice;
import nl.eenoverheid.ui.FieldTexts;
import nl.eenoverheid.ui.Prose;

/** Puts the reasons and the minority on the table again, and asks what came out. */
final class ReviewDialog {
    private final BesluitDetail besluit;
    private final BesluitActions actions;
    private final Choice<HerzieningUitkomst> uitkomst = new Choice<>(
            text("uitkomst"),
            List.of(HerzieningUitkomst.values()),
            each -> I18NProvider.translate("besluit.herzieningUitkomst." + each.name()));
    private final TextArea toelichting = new TextArea(text("toelichting"));
    private final TextField vervolg = new TextField(text("vervolg"));
    private final DatePicker volgendeOp = FieldTexts.dateField(text("volgendeOp"));
    private final TextField volgendeAls = new TextField(text("volgendeAls"));

    private ReviewDialog(BesluitDetail besluit, BesluitActions actions) {
        this.besluit = besluit;
        this.actions = actions;
        toelichting.setMinRows(2);
        vervolg.setHelperText(text("vervolg.example"));
        vervolg.setVisible(false);
        volgendeOp.setMin(actions.today().plusDays(1));
        volgendeOp.setHelperText(text("volgendeOp.example"));
        volgendeAls.setHelperText(text("volgendeAls.example"));
        volgendeAls.setValue(besluit.data().herzieningAls());
        uitkomst.addValueChangeListener(
                event -> vervolg.setVisible(event.getValue() == HerzieningUitkomst.OPNIEUW_WEGEN));
    }

    static ActDialog of(BesluitDetail besluit, BesluitActions actions) {
        return new ReviewDialog(besluit, actions).dialog();
    }

    private ActDialog dialog() {
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("uitkomst", uitkomst);
        fields.put("toelichting", toelichting);
        fields.put("vervolg", vervolg);
        fields.put("volgendeOp", volgendeOp);
        fields.put("volgendeAls", volgendeAls);
        return new ActDialog(
                text("title"),
                text("verb"),
                "besluit-" + besluit.id() + "-herziening",
                fields,
                () -> actions.review(besluit, data()),
                then(),
                uitkomst,
                toelichting,
                vervolg,
                volgendeOp,
                volgendeAls);
    }

    private Component then() {
        Div then = new Div(new H3(text("waarom")), new Prose(besluit.data().motivering()));
        if (!besluit.minderheid().isEmpty()) {
            then.add(new H3(text("minderheid")), new MinderheidQuotes(besluit.minderheid()));
        }
        then.addClassNames("eo-layer", "eo-col");
        return then;
    }

    private HerzieningData data() {
        return new HerzieningData(
                uitkomst.getValue(),
                toelichting.getValue(),
                uitkomst.getValue() == HerzieningUitkomst.OPNIEUW_WEGEN ? vervolg.getValue() : "",
                volgendeOp.getValue(),
                volgendeAls.getValue());
    }

    private static String text(String name) {
        return I18NProvider.translate("besluit.herziening." + name);
    }
}
