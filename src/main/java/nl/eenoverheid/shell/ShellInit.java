package nl.eenoverheid.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;
import java.util.Optional;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.ui.MapProperties;
import org.jsoup.nodes.Element;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Gives each session its language, its colours, its words for trouble and its way to report errors. */
@Component
class ShellInit implements VaadinServiceInitListener {
    private final transient CurrentAccount current;
    private final transient PageStatus status;
    private final transient Refusals refusals;
    private final transient MapProperties map;

    ShellInit(CurrentAccount current, PageStatus status, Refusals refusals, MapProperties map) {
        this.current = current;
        this.status = status;
        this.refusals = refusals;
        this.map = map;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(started -> {
            started.getSession().setErrorHandler(new FailureReporter(refusals));
            started.getSession().setLocale(Preferences.language());
        });
        event.getSource().addUIInitListener(opened -> prepare(opened.getUI()));
        event.getSource().setSystemMessagesProvider(info -> messages(info.getLocale()));
        event.addIndexHtmlRequestListener(page -> {
            ContentSecurityPolicy.apply(page, map.origin());
            answer(page.getVaadinResponse(), status.of(page.getVaadinRequest().getPathInfo()));
            Element html = page.getDocument().getElementsByTag("html").getFirst();
            html.attr("lang", language().getLanguage());
            ColorScheme.Value colours = Preferences.colours();
            if (colours != ColorScheme.Value.SYSTEM) {
                html.attr("style", "color-scheme: " + colours.getValue());
                html.attr("theme", colours.getThemeValue());
            }
        });
    }

    private static void answer(VaadinResponse response, int code) {
        response.setStatus(code);
        if (code == HttpStatus.TOO_MANY_REQUESTS.value()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(TooOften.SECONDS));
        }
    }

    private void prepare(UI ui) {
        VaadinSession session = ui.getSession();
        if (session.getAttribute(SignedIn.class) == null) {
            current.find().ifPresent(person -> {
                session.setAttribute(SignedIn.class, person);
                Locale language = Preferences.languageOf(session, person);
                session.setLocale(language);
                ui.setLocale(language);
            });
        }
        Locale locale = ui.getLocale();
        ui.getReconnectDialogConfiguration().setDialogText(I18NProvider.translate(locale, "shell.connection.lost"));
        ui.getReconnectDialogConfiguration()
                .setDialogTextGaveUp(I18NProvider.translate(locale, "shell.connection.gone"));
        ui.getPage()
                .executeJs(
                        "const say = window.Vaadin?.connectionIndicator;"
                                + "if (say) { say.onlineText = $0; say.offlineText = $1; say.reconnectingText = $2 }",
                        I18NProvider.translate(locale, "shell.connection.back"),
                        I18NProvider.translate(locale, "shell.connection.gone"),
                        I18NProvider.translate(locale, "shell.connection.lost"));
    }

    private static Locale language() {
        return Optional.ofNullable(VaadinSession.getCurrent())
                .map(VaadinSession::getLocale)
                .map(Preferences::provided)
                .orElseGet(Preferences::language);
    }

    private static SystemMessages messages(Locale locale) {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(I18NProvider.translate(locale, "shell.session.expiredTitle"));
        messages.setSessionExpiredMessage(I18NProvider.translate(locale, "shell.session.expired"));
        messages.setInternalErrorCaption(I18NProvider.translate(locale, "shell.failure.title"));
        messages.setInternalErrorMessage(I18NProvider.translate(locale, "shell.failure.reload"));
        messages.setSyncErrorCaption(I18NProvider.translate(locale, "shell.failure.title"));
        messages.setSyncErrorMessage(I18NProvider.translate(locale, "shell.failure.reload"));
        messages.setCookiesDisabledCaption(I18NProvider.translate(locale, "shell.cookies.title"));
        messages.setCookiesDisabledMessage(I18NProvider.translate(locale, "shell.cookies.text"));
        return messages;
    }
}
