package nl.eenoverheid.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets in as many strangers from one address as its limit says: each of them costs a session. */
final class StrangerGate extends OncePerRequestFilter {
    /** What is given without a session. */
    private static final List<String> FREE = List.of(
            "/actuator/",
            "/VAADIN/build/",
            "/styles.css",
            "/styles/",
            "/icons/",
            "/fonts/",
            "/favicon.svg",
            "/buiten/");

    private final AddressLimits limits;
    private final Refusals refusals;
    private final PlainPage page;

    StrangerGate(AddressLimits limits, Refusals refusals, PlainPage page) {
        this.limits = limits;
        this.refusals = refusals;
        this.page = page;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getSession(false) != null || FREE.stream().anyMatch(request.getRequestURI()::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String address = request.getRemoteAddr();
        if (limits.admits(address)) {
            chain.doFilter(request, response);
            return;
        }
        if (limits.isNews(address)) {
            refusals.note(Refusal.OFTEN, address);
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(TooOften.SECONDS));
        page.answer(request, response, HttpStatus.TOO_MANY_REQUESTS.value(), "shell.busy", "/");
    }
}
