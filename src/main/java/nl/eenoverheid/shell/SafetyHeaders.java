package nl.eenoverheid.shell;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/** What every answer tells a browser to guard, whichever part of the product gives it. */
public final class SafetyHeaders {
    private static final String PERMISSIONS = "geolocation=(self), camera=(), microphone=(), payment=(), usb=()";

    /** Links that need no sign-in are for who got them: a search engine that finds one somewhere shows it to nobody. */
    static final String ROBOTS = "X-Robots-Tag";

    static final String NO_ROBOTS = "noindex, nofollow, noarchive";

    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            ReferrerPolicy.SAME_ORIGIN.getPolicy(),
            "Permissions-Policy",
            PERMISSIONS,
            "Cross-Origin-Opener-Policy",
            CrossOriginOpenerPolicy.SAME_ORIGIN.getPolicy(),
            "Cross-Origin-Resource-Policy",
            CrossOriginResourcePolicy.SAME_ORIGIN.getPolicy(),
            ROBOTS,
            NO_ROBOTS);

    private SafetyHeaders() {}

    /** Puts them on the answers of a filter chain, beside those that Spring Security always writes. */
    public static void on(HeadersConfigurer<HttpSecurity> headers) {
        headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .addHeaderWriter(new StaticHeadersWriter(ROBOTS, NO_ROBOTS))
                .permissionsPolicyHeader(allowed -> allowed.policy(PERMISSIONS))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }

    /** Puts them on an answer that no filter chain gives. */
    static void on(HttpServletResponse response) {
        ALWAYS.forEach(response::setHeader);
    }
}
