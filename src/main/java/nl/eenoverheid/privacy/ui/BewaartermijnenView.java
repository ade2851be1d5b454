package nl.eenoverheid.privacy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.eenoverheid.privacy.Bewaartermijn;
import nl.eenoverheid.privacy.BewaartermijnService;
import nl.eenoverheid.privacy.PrivacyRoutes;
import nl.eenoverheid.ui.Confirm;
import nl.eenoverheid.ui.Notices;
import nl.eenoverheid.ui.PageHeader;
import nl.eenoverheid.ui.Titled;

/** As a main administrator I say how long personal data stays, and see what would go now before it goes. */
@Route(PrivacyRoutes.TERMS)
@RolesAllowed("INSTALLATIE_MANAGE")
@StyleSheet("styles/privacy.css")
class BewaartermijnenView extends Div implements Titled {
    private final transient BewaartermijnService terms;
    private final Div forms = new Div();

    BewaartermijnenView(BewaartermijnService terms) {
        this.terms = terms;
        addClassNames("eo-page", "eo-narrow");
        forms.addClassName("privacy-terms");
        add(
                new PageHeader(title())
                        .note(getTranslation("privacy.terms.note"))
                        .actions(new Button(getTranslation("privacy.terms.run"), click -> ask())),
                forms);
        show();
    }

    @Override
    public String title() {
        return getTranslation("privacy.terms.title");
    }

    private void show() {
        forms.removeAll();
        terms.list().forEach(term -> forms.add(new TermForm(terms, term, this::show)));
    }

    private void ask() {
        List<Bewaartermijn> now = terms.list();
        int total = now.stream().mapToInt(Bewaartermijn::over).sum();
        Confirm.ask(
                getTranslation("privacy.terms.ask.title", total),
                getTranslation("privacy.terms.ask.text"),
                getTranslation("privacy.terms.ask.verb"),
                this::run);
    }

    private void run() {
        Notices.saved(getTranslation("privacy.terms.ran", terms.runNow().total()));
        show();
    }
}
