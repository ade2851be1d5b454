package nl.eenoverheid.signin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import nl.eenoverheid.access.AccessRoutes;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.signin.AccountSignIn;
import nl.eenoverheid.signin.OpenSession;
import nl.eenoverheid.signin.OwnSignIn;
import nl.eenoverheid.signin.SessionService;
import nl.eenoverheid.signin.SignInAdminService;
import nl.eenoverheid.ui.Confirm;
import nl.eenoverheid.ui.FactList;
import nl.eenoverheid.ui.Notices;
import nl.eenoverheid.ui.PageHeader;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.Titled;

/**
 * As an administrator, I see with what somebody of my organisation signs in and where they are signed in, sign them out, and let them
 * begin again with a second step when their phone is lost.
 */
@Route(AccessRoutes.ACCOUNTS + "/:id/aanmelden")
@RolesAllowed("ACCOUNT_MANAGE")
@StyleSheet("styles/signin.css")
class AccountSignInView extends Div implements BeforeEnterObserver, Titled {
    private final transient SignInAdminService signIns;
    private final transient SessionService sessions;
    private final transient Clock clock;
    private AccountId account = new AccountId(0);

    AccountSignInView(SignInAdminService signIns, SessionService sessions, Clock clock) {
        this.signIns = signIns;
        this.sessions = sessions;
        this.clock = clock;
        addClassNames("eo-page", "signin-page");
    }

    @Override
    public String title() {
        return getTranslation("signin.account.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        account = event.getRouteParameters().get("id").flatMap(AccessRoutes::id).orElseThrow(NotFound::new);
        show();
    }

    private void show() {
        AccountSignIn found = signIns.of(account);
        removeAll();
        add(
                new PageHeader(found.naam())
                        .under(getTranslation("access.list.title"), AccessRoutes.ACCOUNTS)
                        .under(found.naam(), AccessRoutes.account(account.value()))
                        .note(title()),
                new Panel(getTranslation("signin.account.ways"), ways(found)),
                new Panel(getTranslation("signin.session.title"), devices()));
    }

    private Component ways(AccountSignIn found) {
        OwnSignIn now = found.signIn();
        FactList facts = new FactList()
                .add(getTranslation("signin.password.title"), yes(now.hasPassword()))
                .add(getTranslation("signin.factor.title"), yes(now.hasFactor()))
                .add(getTranslation("signin.codes.title"), Integer.toString(now.codesLeft()))
                .add(getTranslation("signin.passkey.title"), Integer.toString(now.passkeys()));
        Button reset = new Button(getTranslation("signin.account.reset"), click -> askReset(found.naam()));
        reset.setEnabled(now.hasFactor() || now.passkeys() > 0);
        Div ways = new Div(facts, reset);
        ways.addClassName("signin-form");
        return ways;
    }

    private void askReset(String naam) {
        Confirm.ask(
                getTranslation("signin.account.reset.title"),
                getTranslation("signin.account.reset.text", naam),
                getTranslation("signin.account.reset"),
                () -> {
                    signIns.resetFactor(account);
                    Notices.saved(getTranslation("signin.account.reset.done", naam));
                    show();
                });
    }

    private Component devices() {
        List<OpenSession> open = sessions.of(account);
        if (open.isEmpty()) {
            return new Paragraph(getTranslation("signin.account.nowhere"));
        }
        Div devices = new Div(
                new SessionTable(open, clock, session -> end(List.of(session))),
                new Button(getTranslation("signin.account.endAll"), click -> end(open)));
        devices.addClassName("signin-form");
        return devices;
    }

    private void end(List<OpenSession> which) {
        sessions.endOf(account, which.stream().map(OpenSession::ref).toList());
        Notices.saved(getTranslation("signin.session.ended"));
        show();
    }

    private String yes(boolean yes) {
        return getTranslation(yes ? "signin.account.yes" : "signin.account.no");
    }
}
