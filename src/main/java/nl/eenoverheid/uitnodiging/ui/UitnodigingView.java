package nl.eenoverheid.uitnodiging.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import nl.eenoverheid.access.AccessRoutes;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.EntryCard;
import nl.eenoverheid.ui.Notices;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.Prose;
import nl.eenoverheid.ui.Titled;
import nl.eenoverheid.uitnodiging.UitnodigingAntwoordService;
import nl.eenoverheid.uitnodiging.UitnodigingDetail;
import nl.eenoverheid.uitnodiging.UitnodigingId;
import nl.eenoverheid.uitnodiging.UitnodigingRoutes;
import nl.eenoverheid.workspace.WerkruimteRol;
import nl.eenoverheid.workspace.WerkruimteRoutes;

/**
 * As somebody who was invited I read by whom, into what and as what, and say yes or no. A link that was answered, withdrawn, is too
 * old or never was one gets the same answer.
 */
@Route(value = UitnodigingRoutes.ANSWER + "/:token", autoLayout = false)
@AnonymousAllowed
@StyleSheet("styles/uitnodiging.css")
class UitnodigingView extends Main implements BeforeEnterObserver, Titled {
    private final transient UitnodigingAntwoordService antwoorden;
    private final transient CurrentAccount current;
    private final transient AuthenticationContext authentication;
    private String token = "";

    UitnodigingView(
            UitnodigingAntwoordService antwoorden, CurrentAccount current, AuthenticationContext authentication) {
        this.antwoorden = antwoorden;
        this.current = current;
        this.authentication = authentication;
        addClassName("eo-login");
    }

    @Override
    public String title() {
        return getTranslation("uitnodiging.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        try {
            show(antwoorden.detail(token));
        } catch (NotFound e) {
            showClosed();
        }
    }

    private void show(UitnodigingDetail uitnodiging) {
        EntryCard card = new EntryCard(
                uitnodiging.werkruimte(),
                getTranslation(
                        "uitnodiging.text",
                        uitnodiging.door(),
                        uitnodiging.organisatie(),
                        RolWords.name(uitnodiging.rol()),
                        RolWords.explained(uitnodiging.rol())));
        if (!uitnodiging.doel().isEmpty()) {
            card.add(new Paragraph(getTranslation("uitnodiging.doel", uitnodiging.doel())));
        }
        if (!uitnodiging.toelichting().isEmpty()) {
            card.add(new Prose(uitnodiging.toelichting()));
        }
        Paragraph until = new Paragraph(getTranslation(
                "uitnodiging.until",
                uitnodiging.email(),
                Dates.day(Dates.dayOf(uitnodiging.geldigTot()), getLocale())));
        until.addClassName("eo-soft");
        card.add(until);
        card.add(
                current.find().map(person -> forSignedIn(uitnodiging, person)).orElseGet(() -> forNobody(uitnodiging)));
        removeAll();
        add(card);
    }

    private Component forSignedIn(UitnodigingDetail uitnodiging, SignedIn person) {
        if (!person.getUsername().equals(uitnodiging.email())) {
            return block(
                    new Paragraph(getTranslation("uitnodiging.other", person.getUsername())),
                    new Button(getTranslation("uitnodiging.signOut"), click -> authentication.logout()));
        }
        Button yes = new Button(getTranslation("uitnodiging.yes"), click -> accept(uitnodiging));
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        return block(yes, no(uitnodiging));
    }

    private Component forNobody(UitnodigingDetail uitnodiging) {
        if (uitnodiging.heeftAccount()) {
            Anchor signIn = new Anchor(WerkruimteRoutes.LIST, getTranslation("uitnodiging.signIn"));
            signIn.setRouterIgnore(true);
            signIn.addClassName("eo-button");
            return block(new Paragraph(getTranslation("uitnodiging.signIn.text")), signIn, no(uitnodiging));
        }
        if (uitnodiging.rol() != WerkruimteRol.GAST) {
            return block(new Paragraph(getTranslation("uitnodiging.noAccount")), no(uitnodiging));
        }
        return block(new GuestForm((naam, namens, password) -> enter(naam, namens, password)), no(uitnodiging));
    }

    private Button no(UitnodigingDetail uitnodiging) {
        return new Button(getTranslation("uitnodiging.no"), click -> decline(uitnodiging));
    }

    private void accept(UitnodigingDetail uitnodiging) {
        try {
            antwoorden.accept(new UitnodigingId(uitnodiging.id()));
            UI.getCurrent().navigate(WerkruimteRoutes.detail(uitnodiging.werkruimteId()));
            Notices.saved(getTranslation("uitnodiging.done.accept", uitnodiging.werkruimte()));
        } catch (NotFound e) {
            showClosed();
        }
    }

    private void enter(String naam, String namens, String password) {
        try {
            antwoorden.enter(token, naam, namens, password);
            UI.getCurrent().navigate(AccessRoutes.LOGIN);
            Notices.saved(getTranslation("uitnodiging.done.enter"));
        } catch (NotFound e) {
            showClosed();
        }
    }

    private void decline(UitnodigingDetail uitnodiging) {
        try {
            antwoorden.decline(token);
            EntryCard card = new EntryCard(
                    getTranslation("uitnodiging.declined.title"),
                    getTranslation("uitnodiging.done.decline", uitnodiging.door()));
            removeAll();
            add(card);
        } catch (NotFound e) {
            showClosed();
        }
    }

    private void showClosed() {
        EntryCard card =
                new EntryCard(getTranslation("uitnodiging.closed.title"), getTranslation("uitnodiging.closed.text"));
        card.add(new PathLink(AccessRoutes.LOGIN, getTranslation("access.closed.link")));
        removeAll();
        add(card);
    }

    private static Div block(Component... parts) {
        Div block = new Div(parts);
        block.addClassName("uitnodiging-block");
        return block;
    }
}
