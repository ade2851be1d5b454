package nl.eenoverheid.shell;

import static java.util.Comparator.comparingInt;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Locale;
import nl.eenoverheid.access.AccessRoutes;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.EntryService;
import nl.eenoverheid.signin.ui.LoginPart;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.Titled;
import nl.eenoverheid.ui.UrlQuery;
import org.springframework.beans.factory.ObjectProvider;

/** The way in: e-mail address and password. Who is in already goes on to the overview. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
@JsModule("./passkey.ts") // its part is found at run time, which the bundle cannot know
class LoginView extends Main implements Titled, BeforeEnterObserver {
    private final LoginForm form = new LoginForm();
    private final transient CurrentAccount current;

    LoginView(CurrentAccount current, EntryService entry, ObjectProvider<LoginPart> ways, ShellProperties properties) {
        this.current = current;
        addClassName("eo-login");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(texts("shell.login.wrong"));
        Div card = new Div(brand(), new Paragraph(getTranslation("shell.login.intro")), form);
        card.addClassNames("eo-card", "eo-login-card");
        ways.stream()
                .sorted(comparingInt(LoginPart::order))
                .map(LoginPart::part)
                .forEach(card::add);
        card.add(language());
        if (entry.isEmpty()) {
            card.add(
                    new Paragraph(getTranslation("shell.login.first")),
                    new PathLink(AccessRoutes.FIRST, getTranslation("shell.login.first.link")));
        }
        if (properties.demo()) {
            Paragraph demo = new Paragraph(getTranslation("shell.login.demo"));
            demo.addClassName("eo-soft");
            card.add(demo);
        }
        add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (current.find().isPresent()) {
            event.forwardTo("");
            return;
        }
        UrlQuery query = UrlQuery.of(event.getLocation());
        boolean failed =
                event.getLocation().getQueryParameters().getParameters().containsKey("error");
        query.text("error")
                .filter(List.of("locked", "away", "late", "passkey")::contains)
                .ifPresent(why -> form.setI18n(texts("shell.login." + why)));
        form.setError(failed);
    }

    @Override
    public String title() {
        return getTranslation("shell.login.title");
    }

    private H1 brand() {
        Span one = new Span(getTranslation("shell.brand.one"));
        one.addClassName("eo-brand-one");
        H1 brand = new H1(one, new Span(getTranslation("shell.brand.rest")));
        brand.addClassName("eo-brand");
        return brand;
    }

    private NativeButton language() {
        Locale other = Preferences.provided(getLocale()).equals(ModuleI18nProvider.DUTCH)
                ? ModuleI18nProvider.ENGLISH
                : ModuleI18nProvider.DUTCH;
        NativeButton button = new NativeButton(getTranslation("shell.login.language"));
        button.addClassName("eo-linklike");
        button.getElement().setAttribute("lang", other.getLanguage());
        button.addClickListener(event -> {
            Preferences.rememberLanguage(other);
            Preferences.chooseNow(other);
            UI.getCurrent().getPage().reload();
        });
        return button;
    }

    private LoginI18n texts(String problem) {
        LoginI18n texts = LoginI18n.createDefault();
        texts.getForm().setTitle(getTranslation("shell.login.title"));
        texts.getForm().setUsername(getTranslation("shell.login.email"));
        texts.getForm().setPassword(getTranslation("shell.login.password"));
        texts.getForm().setSubmit(getTranslation("shell.login.submit"));
        texts.getErrorMessage().setTitle(getTranslation(problem + ".title"));
        texts.getErrorMessage().setMessage(getTranslation(problem + ".text"));
        texts.getErrorMessage().setUsername(getTranslation("shell.login.email.empty"));
        texts.getErrorMessage().setPassword(getTranslation("shell.login.password.empty"));
        return texts;
    }
}
