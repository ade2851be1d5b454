package nl.eenoverheid.signin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.signin.SignInAdminService;
import nl.eenoverheid.ui.Notices;
import nl.eenoverheid.ui.Panel;

/** Whether an organisation asks for more than a password. */
@SpringComponent
class SecondFactorPart implements OrganisatiePart {
    private static final int ORDER = 10;

    private final SignInAdminService signIns;

    SecondFactorPart(SignInAdminService signIns) {
        this.signIns = signIns;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Component part(OrganisatieId organisatie) {
        Checkbox asked = new Checkbox(text("signin.policy.ask"), signIns.asksSecondFactor(organisatie));
        asked.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                signIns.askSecondFactor(organisatie, event.getValue());
                Notices.saved(text(event.getValue() ? "signin.policy.asked" : "signin.policy.notAsked"));
            }
        });
        return new Panel(text("signin.policy.title"), new Paragraph(text("signin.policy.text")), asked);
    }

    private static String text(String key) {
        return I18NProvider.translate(UI.getCurrent().getLocale(), key);
    }
}
