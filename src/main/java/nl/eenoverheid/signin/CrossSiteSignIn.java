package nl.eenoverheid.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a sign-in that another site sends: it would let somebody work, unknowing, in the account of a stranger. Browsers say
 * where a request comes from (Fetch Metadata, OWASP CSRF Prevention Cheat Sheet); an old one says at least its origin. What
 * says neither comes from no browser, and is refused too.
 */
public final class CrossSiteSignIn extends OncePerRequestFilter {
    private static final Set<String> OWN = Set.of("same-origin", "none");

    private final Set<String> paths;
    private final Consumer<HttpServletRequest> refused;

    /** Guards what is posted to these paths, and tells what it refused. */
    public CrossSiteSignIn(Set<String> paths, Consumer<HttpServletRequest> refused) {
        this.paths = paths;
        this.refused = refused;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.POST.matches(request.getMethod()) || !paths.contains(path(request));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isOwn(request)) {
            chain.doFilter(request, response);
        } else {
            refused.accept(request);
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean isOwn(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return OWN.contains(site);
        }
        return own(request).equals(request.getHeader(HttpHeaders.ORIGIN));
    }

    private static String path(HttpServletRequest request) {
        return request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
    }

    private static String own(HttpServletRequest request) {
        URI address = URI.create(request.getRequestURL().toString());
        return address.getScheme() + "://" + address.getAuthority();
    }
}
