package nl.eenoverheid.navraag.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.navraag.NavraagAntwoordData;
import nl.eenoverheid.navraag.NavraagAntwoordService;
import nl.eenoverheid.navraag.NavraagOordeel;
import nl.eenoverheid.navraag.NavraagRoutes;
import nl.eenoverheid.navraag.NavraagVraag;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.ui.Choice;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.EntryCard;
import nl.eenoverheid.ui.InputErrors;
import nl.eenoverheid.ui.Titled;

/**
 * As somebody who got an answer I say whether it helped, by the code that came with it. A code that was used, is too old
 * or never was one gets the same answer.
 */
@Route(value = NavraagRoutes.PAGE + "/:code?", autoLayout = false)
@AnonymousAllowed
@StyleSheet("styles/navraag.css")
class NavraagView extends Main implements BeforeEnterObserver, Titled {
    private final transient NavraagAntwoordService reacties;
    private String code = "";

    NavraagView(NavraagAntwoordService reacties) {
        this.reacties = reacties;
        addClassName("eo-login");
    }

    @Override
    public String title() {
        return getTranslation("navraag.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        code = event.getRouteParameters().get("code").orElse("");
        if (code.isEmpty()) {
            askCode();
            return;
        }
        try {
            show(reacties.detail(code));
        } catch (NotFound e) {
            showClosed();
        }
    }

    /** Who has a letter types the code over. */
    private void askCode() {
        EntryCard card = new EntryCard(title(), getTranslation("navraag.code.text"));
        TextField field = new TextField(getTranslation("navraag.code"));
        field.setHelperText(getTranslation("navraag.code.example"));
        field.setMaxLength(20);
        Button go = new Button(getTranslation("navraag.code.go"), click -> {
            String typed = field.getValue().replaceAll("[^0-9A-Za-z-]", "");
            field.setInvalid(typed.isEmpty());
            field.setErrorMessage(getTranslation("navraag.code.missing"));
            if (!typed.isEmpty()) {
                UI.getCurrent().navigate(NavraagRoutes.of(typed));
            }
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        card.add(field, go);
        put(card);
    }

    private void show(NavraagVraag vraag) {
        EntryCard card = new EntryCard(
                title(),
                getTranslation("navraag.text", vraag.organisatie(), Dates.date(vraag.verstuurdOp(), getLocale())));
        Choice<NavraagOordeel> oordeel = new Choice<>(
                getTranslation("navraag.field.oordeel"),
                List.of(NavraagOordeel.values()),
                each -> getTranslation("navraag.navraagOordeel." + each.name()));
        TextArea woorden = new TextArea(getTranslation("navraag.field.woorden"));
        woorden.setHelperText(getTranslation("navraag.field.woorden.help"));
        woorden.setMinRows(4);
        Button send = new Button(getTranslation("navraag.send"), click -> send(vraag, oordeel, woorden));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        card.add(oordeel, woorden, send);
        put(card);
    }

    private void send(NavraagVraag vraag, Choice<NavraagOordeel> oordeel, TextArea woorden) {
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("oordeel", oordeel);
        fields.put("woorden", woorden);
        InputErrors.clear(fields.values());
        try {
            NavraagOordeel chosen = oordeel.getValue();
            reacties.answer(code, new NavraagAntwoordData(chosen, woorden.getValue()));
            put(new EntryCard(
                    getTranslation("navraag.thanks"),
                    getTranslation(
                            chosen == NavraagOordeel.NEE ? "navraag.thanks.nee" : "navraag.thanks.text",
                            vraag.organisatie())));
        } catch (InvalidInput e) {
            InputErrors.show(e, fields);
        } catch (NotFound e) {
            showClosed();
        }
    }

    private void showClosed() {
        put(new EntryCard(getTranslation("navraag.closed.title"), getTranslation("navraag.closed.text")));
    }

    private void put(EntryCard card) {
        card.addClassName("navraag-card");
        removeAll();
        add(card);
    }
}
