package nl.eenoverheid.oidc.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import java.util.List;
import nl.eenoverheid.oidc.OidcButton;
import nl.eenoverheid.oidc.OidcReason;
import nl.eenoverheid.oidc.OidcRoutes;
import nl.eenoverheid.ui.Banner;
import nl.eenoverheid.ui.Tone;
import nl.eenoverheid.ui.UrlQuery;

/** Signs in at the own organisation: a link for each, and above them why it went wrong. */
@StyleSheet("styles/oidc.css")
final class OrganisationLinks extends Div implements AfterNavigationObserver {
    private final Div problem = new Div();

    OrganisationLinks(List<OidcButton> organisations) {
        addClassName("eo-organisations");
        problem.getElement().setAttribute("role", "alert");
        add(problem);
        organisations.stream().map(this::link).forEach(this::add);
        setVisible(!organisations.isEmpty());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        UrlQuery.of(event.getLocation())
                .text(OidcRoutes.PROBLEM)
                .flatMap(OidcReason::of)
                .ifPresent(this::show);
    }

    private void show(OidcReason reason) {
        String key = "oidc.problem." + reason.code();
        problem.removeAll();
        problem.add(new Banner(
                reason == OidcReason.AWAY ? Tone.WARN : Tone.BAD,
                "!",
                getTranslation(key + ".title"),
                getTranslation(key + ".text")));
    }

    /** No place of the product: the browser leaves it for the provider. */
    private Anchor link(OidcButton organisation) {
        Anchor link = new Anchor(organisation.path(), getTranslation("oidc.signIn", organisation.organisation()));
        link.setRouterIgnore(true);
        link.addClassName("eo-organisation");
        return link;
    }
}
