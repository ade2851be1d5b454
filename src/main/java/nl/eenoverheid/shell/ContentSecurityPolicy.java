package nl.eenoverheid.shell;

import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Tells the browser to run no other scripts than those of the product and what they load: the second line behind escaping. Vaadin makes functions of
 * text ({@code unsafe-eval}) and writes styles into the page ({@code unsafe-inline}), so those two remain; the icons of its upload are a font in
 * the page. Pictures come from elsewhere only when an administrator chose a map to lie under the borders.
 */
final class ContentSecurityPolicy {
    private static final String HEADER = "Content-Security-Policy";
    private static final SecureRandom RANDOM = new SecureRandom();

    private ContentSecurityPolicy() {}

    /**
     * Puts the policy on a page, and on its own scripts the number by which the browser knows them.
     *
     * @param pictures the one other origin of pictures; empty for none
     */
    static void apply(IndexHtmlResponse page, String pictures) {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        String nonce = Base64.getEncoder().encodeToString(bytes);
        page.getDocument().select("script").forEach(script -> script.attr("nonce", nonce));
        page.getVaadinResponse().setHeader(HEADER, policy(nonce, pictures));
    }

    private static String policy(String nonce, String pictures) {
        return String.join(
                "; ",
                "default-src 'none'",
                "script-src 'strict-dynamic' 'nonce-" + nonce + "' 'unsafe-eval'",
                "style-src 'self' 'unsafe-inline'",
                ("img-src 'self' data: " + pictures).strip(),
                "media-src 'self'",
                "font-src 'self' data:",
                "connect-src 'self'",
                "object-src 'none'",
                "base-uri 'self'",
                "form-action 'self'",
                "frame-ancestors 'none'");
    }
}
