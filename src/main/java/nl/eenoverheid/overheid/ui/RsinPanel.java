package nl.eenoverheid.overheid.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.eenoverheid.overheid.OrganisatieDetail;
import nl.eenoverheid.overheid.RsinData;
import nl.eenoverheid.overheid.RsinService;
import nl.eenoverheid.ui.AskDialog;
import nl.eenoverheid.ui.Notices;

/** Shows the number by which other systems know a government; who keeps the installation fills it in. */
@SpringComponent
class RsinPanel {
    private final RsinService nummers;
    private final AuthenticationContext person;

    RsinPanel(RsinService nummers, AuthenticationContext person) {
        this.nummers = nummers;
        this.person = person;
    }

    /** The number with its source, or that nobody filled it in. */
    Component of(OrganisatieDetail organisatie, Runnable done) {
        RsinData known = nummers.of(organisatie.id()).orElse(new RsinData("", ""));
        Div shown = known.rsin().isEmpty()
                ? new Div(soft(text("overheid.rsin.none")))
                : new Div(new Span(known.rsin()), soft(I18NProvider.translate("overheid.bron", known.bron())));
        if (person.hasAuthority("INSTALLATIE_MANAGE")) {
            Button keep = new Button(
                    text(known.rsin().isEmpty() ? "overheid.rsin.fill" : "overheid.rsin.change"),
                    click -> ask(organisatie, known, done).open());
            keep.addThemeName("tertiary");
            shown.add(new Div(keep));
        }
        return shown;
    }

    private AskDialog ask(OrganisatieDetail organisatie, RsinData known, Runnable done) {
        TextField rsin = new TextField(text("overheid.rsin.field"));
        rsin.setHelperText(text("overheid.rsin.field.example"));
        rsin.setValue(known.rsin());
        TextField bron = new TextField(text("overheid.rsin.bron"));
        bron.setHelperText(text("overheid.rsin.bron.example"));
        bron.setValue(known.bron());
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("rsin", rsin);
        fields.put("bron", bron);
        return AskDialog.of(
                        I18NProvider.translate("overheid.rsin.title", organisatie.naam()),
                        text("overheid.rsin.verb"),
                        fields,
                        () -> {
                            nummers.keep(organisatie.id(), new RsinData(rsin.getValue(), bron.getValue()));
                            Notices.saved(text("overheid.rsin.done"));
                        })
                .with(new Paragraph(text("overheid.rsin.text")), rsin, bron)
                .then(done);
    }

    private static Span soft(String text) {
        Span soft = new Span(text);
        soft.addClassNames("eo-soft", "overheid-bron");
        return soft;
    }

    private static String text(String key) {
        return I18NProvider.translate(key);
    }
}
