package nl.eenoverheid.reactie.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;
import nl.eenoverheid.reactie.ReactieAntwoordService;
import nl.eenoverheid.reactie.ReactieRoutes;
import nl.eenoverheid.reactie.ReactieVraag;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.DraftKeeper;
import nl.eenoverheid.ui.EntryCard;
import nl.eenoverheid.ui.InputErrors;
import nl.eenoverheid.ui.PersonalDataGuard;
import nl.eenoverheid.ui.Prose;
import nl.eenoverheid.ui.Quote;
import nl.eenoverheid.ui.Titled;

/**
 * As somebody who was asked I read the question and the words that it is about, and answer once, without an account. A link that was
 * taken back, is too old or never was one gets the same answer.
 */
@Route(value = ReactieRoutes.ANSWER + "/:token", autoLayout = false)
@AnonymousAllowed
@StyleSheet("styles/reactie.css")
class ReactieView extends Main implements BeforeEnterObserver, Titled {
    private final transient ReactieAntwoordService antwoorden;
    private final TextArea antwoord = new TextArea(getTranslation("reactie.view.antwoord"));
    private String token = "";

    ReactieView(ReactieAntwoordService antwoorden) {
        this.antwoorden = antwoorden;
        addClassName("eo-login");
    }

    @Override
    public String title() {
        return getTranslation("reactie.view.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        try {
            ReactieVraag vraag = antwoorden.question(token);
            if (vraag.beantwoord()) {
                showThanks();
            } else {
                show(vraag);
            }
        } catch (NotFound e) {
            showClosed();
        }
    }

    private void show(ReactieVraag vraag) {
        EntryCard card = new EntryCard(
                getTranslation("reactie.view.heading"),
                getTranslation("reactie.view.text", vraag.vrager(), vraag.organisatie(), vraag.wie()));
        card.addClassName("reactie-card");
        antwoord.setHelperText(getTranslation("reactie.view.antwoord.help"));
        antwoord.setMinRows(4);
        DraftKeeper draft = DraftKeeper.keep("reactie-" + Integer.toHexString(token.hashCode()), antwoord);
        Button send = new Button(getTranslation("reactie.view.send"), click -> send(draft));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        Div form = new Div(PersonalDataGuard.on(antwoord), draft.sentBy(send), send);
        form.addClassName("eo-form");
        Paragraph until =
                new Paragraph(getTranslation("reactie.view.until", Dates.day(vraag.uiterlijk(), getLocale())));
        until.addClassName("eo-soft");
        card.add(
                new H2(getTranslation("reactie.view.vraag")),
                new Prose(vraag.vraag()),
                new H2(getTranslation(vraag.lezing() ? "reactie.view.lezing" : "reactie.view.tekst")),
                vraag.lezing() ? new Prose(vraag.tekst()) : new Quote(vraag.tekst()),
                form,
                until);
        removeAll();
        add(card);
    }

    private void send(DraftKeeper draft) {
        Map<String, TextArea> fields = Map.of("antwoord", antwoord);
        InputErrors.clear(fields.values());
        try {
            antwoorden.answer(token, antwoord.getValue());
            draft.clear();
            antwoorden.thank(token);
            showThanks();
        } catch (InvalidInput e) {
            InputErrors.show(e, fields);
        } catch (NotFound e) {
            showClosed();
        }
    }

    private void showThanks() {
        removeAll();
        add(new EntryCard(getTranslation("reactie.view.thanks.title"), getTranslation("reactie.view.thanks.text")));
    }

    private void showClosed() {
        removeAll();
        add(new EntryCard(getTranslation("reactie.view.closed.title"), getTranslation("reactie.view.closed.text")));
    }
}
