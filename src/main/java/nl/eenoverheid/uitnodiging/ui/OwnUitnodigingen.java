package nl.eenoverheid.uitnodiging.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Optional;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.Notices;
import nl.eenoverheid.ui.Prose;
import nl.eenoverheid.uitnodiging.UitnodigingAntwoordService;
import nl.eenoverheid.uitnodiging.UitnodigingDetail;
import nl.eenoverheid.uitnodiging.UitnodigingId;
import nl.eenoverheid.workspace.WerkruimteRoutes;
import nl.eenoverheid.workspace.ui.WerkruimtenPart;

/** Above my werkruimten: those into which I am invited, to say yes or no. */
@org.springframework.stereotype.Component
class OwnUitnodigingen implements WerkruimtenPart {
    private final UitnodigingAntwoordService antwoorden;

    OwnUitnodigingen(UitnodigingAntwoordService antwoorden) {
        this.antwoorden = antwoorden;
    }

    @Override
    public Optional<Component> part() {
        List<UitnodigingDetail> open = antwoorden.mine();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Div list = new Div();
        list.addClassName("uitnodiging-own");
        open.forEach(each -> list.add(card(each, list)));
        return Optional.of(list);
    }

    private Component card(UitnodigingDetail uitnodiging, Div list) {
        Div card = new Div(
                new H2(text("uitnodiging.own.title", uitnodiging.werkruimte())),
                new Paragraph(text(
                        "uitnodiging.own.text",
                        uitnodiging.door(),
                        uitnodiging.organisatie(),
                        RolWords.name(uitnodiging.rol()),
                        RolWords.explained(uitnodiging.rol()),
                        Dates.day(
                                Dates.dayOf(uitnodiging.geldigTot()),
                                UI.getCurrent().getLocale()))));
        if (!uitnodiging.toelichting().isEmpty()) {
            card.add(new Prose(uitnodiging.toelichting()));
        }
        Button yes = new Button(text("uitnodiging.yes"), click -> accept(uitnodiging));
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        yes.setAriaLabel(text("uitnodiging.yes.of", uitnodiging.werkruimte()));
        Button no = new Button(text("uitnodiging.no"), click -> decline(uitnodiging, card, list));
        no.setAriaLabel(text("uitnodiging.no.of", uitnodiging.werkruimte()));
        Div line = new Div(yes, no);
        line.addClassName("eo-line");
        card.add(line);
        card.addClassName("eo-card");
        return card;
    }

    private void accept(UitnodigingDetail uitnodiging) {
        try {
            antwoorden.accept(new UitnodigingId(uitnodiging.id()));
            UI.getCurrent().navigate(WerkruimteRoutes.detail(uitnodiging.werkruimteId()));
            Notices.saved(text("uitnodiging.done.accept", uitnodiging.werkruimte()));
        } catch (NotFound e) {
            Notices.problem(text("uitnodiging.closed.text"));
        }
    }

    private void decline(UitnodigingDetail uitnodiging, Component card, Div list) {
        try {
            antwoorden.decline(new UitnodigingId(uitnodiging.id()));
            list.remove(card);
            Notices.saved(text("uitnodiging.done.decline", uitnodiging.door()));
        } catch (NotFound e) {
            Notices.problem(text("uitnodiging.closed.text"));
        }
    }

    private static String text(String key, Object... params) {
        return I18NProvider.translate(key, params);
    }
}
