package nl.eenoverheid.signin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import nl.eenoverheid.access.PasswordRules;
import nl.eenoverheid.signin.OpenSession;
import nl.eenoverheid.signin.OwnSignIn;
import nl.eenoverheid.signin.OwnSignInService;
import nl.eenoverheid.signin.PasskeyService;
import nl.eenoverheid.signin.PasskeySignInService;
import nl.eenoverheid.signin.SessionService;
import nl.eenoverheid.signin.SignInRoutes;
import nl.eenoverheid.ui.NewPasswordField;
import nl.eenoverheid.ui.Notices;
import nl.eenoverheid.ui.PageHeader;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.Titled;
import org.springframework.beans.factory.ObjectProvider;

/**
 * As anybody with an account, I see and change how I sign in: my password, my phone, my passkeys, and the devices on which I am
 * signed in now.
 */
@Route(SignInRoutes.MINE)
@PermitAll
@StyleSheet("styles/signin.css")
class OwnSignInView extends Div implements Titled {
    private final transient OwnSignInService own;
    private final transient SessionService sessions;
    private final transient PasskeyService passkeys;
    private final String party;
    private final transient Clock clock;
    private final ConfirmationDialog confirmation;

    OwnSignInView(
            OwnSignInService own,
            SessionService sessions,
            PasskeyService passkeys,
            PasskeySignInService party,
            ObjectProvider<ConfirmationDialog> confirmations,
            Clock clock) {
        this.own = own;
        this.passkeys = passkeys;
        this.party = party.party();
        this.sessions = sessions;
        this.clock = clock;
        this.confirmation = confirmations.getObject();
        addClassNames("eo-page", "signin-page");
        show();
    }

    @Override
    public String title() {
        return getTranslation("signin.mine.title");
    }

    private void show() {
        OwnSignIn now = own.overview();
        removeAll();
        add(new PageHeader(title()).note(getTranslation("signin.mine.note")));
        if (now.hasPassword()) {
            add(new Panel(getTranslation("signin.factor.title"), new FactorPanel(own, now, confirmation, this::show)));
        }
        add(new Panel(
                getTranslation("signin.passkey.title"),
                new PasskeyPanel(passkeys, party, confirmation, clock, this::show)));
        add(new Panel(getTranslation("signin.session.title"), devices()));
        if (now.hasPassword()) {
            add(new Panel(
                    getTranslation("signin.password.title"),
                    new PasswordPanel(own, new NewPasswordField(PasswordRules.SHORTEST), this::show)));
        }
    }

    private Component devices() {
        List<OpenSession> open = sessions.mine(ThisSession.ref());
        Div devices = new Div(new Paragraph(getTranslation("signin.session.text")));
        devices.addClassName("signin-form");
        devices.add(new SessionTable(open, clock, this::end));
        if (open.size() > 1) {
            devices.add(new Button(getTranslation("signin.session.endOthers"), click -> endOthers()));
        }
        return devices;
    }

    private void end(OpenSession session) {
        sessions.end(session.ref());
        told();
    }

    private void endOthers() {
        sessions.endOthers(ThisSession.ref());
        told();
    }

    private void told() {
        Notices.saved(getTranslation("signin.session.ended"));
        show();
    }
}
