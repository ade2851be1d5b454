package nl.eenoverheid.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a sign-in that another site sends: it would let somebody work, unknowing, in the account of a stranger. Browsers say
 * where a request comes from (Fetch Metadata, OWASP CSRF Prevention Cheat Sheet); an old one says at least its origin.
 */
public final class CrossSiteSignIn extends OncePerRequestFilter {
    private static final Set<String> OWN = Set.of("same-origin", "none");

    private final Set<String> paths;

    /** Guards what is posted to these paths. */
    public CrossSiteSignIn(Set<String> paths) {
        this.paths = paths;
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
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean isOwn(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return OWN.contains(site);
        }
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin == null || origin.equals(own(request));
    }

    private static String path(HttpServletRequest request) {
        return request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
    }

    private static String own(HttpServletRequest request) {
        URI address = URI.create(request.getRequestURL().toString());
        return address.getScheme() + "://" + address.getAuthority();
    }
}
