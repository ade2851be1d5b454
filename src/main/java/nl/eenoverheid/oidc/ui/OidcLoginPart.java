package nl.eenoverheid.oidc.ui;

import com.vaadin.flow.component.Component;
import nl.eenoverheid.oidc.OidcButtons;
import nl.eenoverheid.signin.ui.LoginPart;

/** Puts the organisations on the page to sign in with. */
@org.springframework.stereotype.Component
class OidcLoginPart implements LoginPart {
    private final OidcButtons buttons;

    OidcLoginPart(OidcButtons buttons) {
        this.buttons = buttons;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Component part() {
        return new OrganisationLinks(buttons.all());
    }
}
