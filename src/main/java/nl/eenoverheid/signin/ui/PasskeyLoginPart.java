package nl.eenoverheid.signin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import nl.eenoverheid.signin.PasskeySignInService;

/** The passkey, on the page to sign in with. */
@SpringComponent
class PasskeyLoginPart implements LoginPart {
    private static final int ORDER = 10;

    private final PasskeySignInService passkeys;

    PasskeyLoginPart(PasskeySignInService passkeys) {
        this.passkeys = passkeys;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Component part() {
        return PasskeyAction.signIn(
                I18NProvider.translate(UI.getCurrent().getLocale(), "signin.passkey.signIn"), passkeys);
    }
}
