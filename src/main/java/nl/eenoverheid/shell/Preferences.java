package nl.eenoverheid.shell;

import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.eenoverheid.access.SignedIn;

/** What somebody chose on this device, kept in cookies so that the first page is right before anybody signs in. */
final class Preferences {
    static final String LANGUAGE = "EO_TAAL";
    private static final String COLOURS = "EO_KLEUR";
    private static final String CHOSEN = "eo.taal";
    private static final int KEPT = (int) Duration.ofDays(365).toSeconds();

    private Preferences() {}

    /** The language of the device: Dutch until somebody chooses another. */
    static Locale language() {
        return read(LANGUAGE).map(Locale::of).map(Preferences::provided).orElse(ModuleI18nProvider.DUTCH);
    }

    /** The language that we speak for a locale. */
    static Locale provided(Locale locale) {
        return locale.getLanguage().equals(ModuleI18nProvider.ENGLISH.getLanguage())
                ? ModuleI18nProvider.ENGLISH
                : ModuleI18nProvider.DUTCH;
    }

    /** Somebody asks for a language before we know who it is: it holds until this session ends. */
    static void chooseNow(Locale locale) {
        VaadinSession session = VaadinSession.getCurrent();
        session.setAttribute(CHOSEN, locale);
        session.setLocale(locale);
    }

    /** The language for somebody who came in: the one just asked for, or else their own. */
    static Locale languageOf(VaadinSession session, SignedIn person) {
        return session.getAttribute(CHOSEN) instanceof Locale chosen ? chosen : person.locale();
    }

    static void rememberLanguage(Locale locale) {
        write(LANGUAGE, locale.getLanguage());
    }

    /** The colour scheme of the device: that of the system until somebody chooses another. */
    static ColorScheme.Value colours() {
        return read(COLOURS)
                .flatMap(name -> Stream.of(ColorScheme.Value.LIGHT, ColorScheme.Value.DARK)
                        .filter(value -> value.name().equals(name))
                        .findFirst())
                .orElse(ColorScheme.Value.SYSTEM);
    }

    static void rememberColours(ColorScheme.Value value) {
        write(COLOURS, value.name());
    }

    private static Optional<String> read(String name) {
        return Optional.ofNullable(VaadinRequest.getCurrent())
                .map(VaadinRequest::getCookies)
                .flatMap(cookies -> Stream.of(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst());
    }

    private static void write(String name, String value) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge(KEPT);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        VaadinService.getCurrentResponse().addCookie(cookie);
    }
}
