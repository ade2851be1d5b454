package nl.eenoverheid.shell;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** A page of a few words without any script, for who gets no page of the product: it costs nothing here. */
@Component
class PlainPage {
    private static final String POLICY = "default-src 'none'; style-src 'self'; font-src 'self'; base-uri 'none';"
            + " form-action 'none'; frame-ancestors 'none'";

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            POLICY,
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "same-origin",
            SafetyHeaders.ROBOTS,
            SafetyHeaders.NO_ROBOTS,
            HttpHeaders.CACHE_CONTROL,
            "no-store");

    private final ModuleI18nProvider texts;

    PlainPage(ModuleI18nProvider texts) {
        this.texts = texts;
    }

    /**
     * Answers with a page.
     *
     * @param key the beginning of the keys of its title and text
     * @param link where the only link leads, a path of the product
     */
    void answer(
            HttpServletRequest request,
            HttpServletResponse response,
            int status,
            String key,
            String link,
            Object... values)
            throws IOException {
        Locale locale = language(request);
        String page = """
                <!DOCTYPE html>
                <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark"><title>%2$s</title><link rel="stylesheet" href="/styles.css"></head>
                <body><main class="eo-login"><div class="eo-card eo-login-card"><h1>%2$s</h1><p>%3$s</p>
                <p><a href="%4$s">%5$s</a></p></div></main></body></html>
                """.formatted(
                        locale.getLanguage(),
                        text(locale, key + ".title"),
                        text(locale, key + ".text", values),
                        HtmlUtils.htmlEscape(link),
                        text(locale, key + ".link"));
        response.setStatus(status);
        HEADERS.forEach(response::setHeader);
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(page);
    }

    private String text(Locale locale, String key, Object... values) {
        return HtmlUtils.htmlEscape(texts.getTranslation(key, locale, values));
    }

    private static Locale language(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(Preferences.LANGUAGE))
                .map(Cookie::getValue)
                .map(Locale::of)
                .map(Preferences::provided)
                .findFirst()
                .orElse(ModuleI18nProvider.DUTCH);
    }
}
