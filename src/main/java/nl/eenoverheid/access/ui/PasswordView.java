package nl.eenoverheid.access.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;
import nl.eenoverheid.access.AccessRoutes;
import nl.eenoverheid.access.EntryService;
import nl.eenoverheid.access.PasswordRules;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.ui.EntryCard;
import nl.eenoverheid.ui.InputErrors;
import nl.eenoverheid.ui.NewPasswordField;
import nl.eenoverheid.ui.Notices;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.Titled;

/**
 * As a new colleague, or one who forgot, I choose a password by the link that an administrator gave me. A link that was
 * used, is too old or never was one gets the same answer.
 */
@Route(value = AccessRoutes.PASSWORD + "/:token", autoLayout = false)
@AnonymousAllowed
@StyleSheet("styles/access.css")
class PasswordView extends Main implements BeforeEnterObserver, Titled {
    private final transient EntryService entry;
    private final NewPasswordField password = new NewPasswordField(PasswordRules.SHORTEST);
    private String token = "";

    PasswordView(EntryService entry) {
        this.entry = entry;
        addClassName("eo-login");
    }

    @Override
    public String title() {
        return getTranslation("access.choose.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        if (entry.isOpen(token)) {
            showForm();
        } else {
            showClosed();
        }
    }

    private void showForm() {
        Button choose = new Button(getTranslation("access.choose.verb"), click -> choose());
        choose.addThemeVariants(ButtonVariant.PRIMARY);
        Div form = new Div(password, choose);
        form.addClassName("access-form");
        EntryCard card = new EntryCard(title(), getTranslation("access.choose.text"));
        card.add(form);
        removeAll();
        add(card);
    }

    private void showClosed() {
        EntryCard card = new EntryCard(getTranslation("access.closed.title"), getTranslation("access.closed.text"));
        card.add(new PathLink(AccessRoutes.LOGIN, getTranslation("access.closed.link")));
        removeAll();
        add(card);
    }

    private void choose() {
        Map<String, NewPasswordField> fields = Map.of("password", password);
        InputErrors.clear(fields.values());
        try {
            entry.choosePassword(token, password.getValue());
            Notices.saved(getTranslation("access.choose.done"));
            UI.getCurrent().navigate(AccessRoutes.LOGIN);
        } catch (InvalidInput e) {
            InputErrors.show(e, fields);
        } catch (NotFound e) {
            showClosed();
        }
    }
}
