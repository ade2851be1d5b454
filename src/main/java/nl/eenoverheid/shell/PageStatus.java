package nl.eenoverheid.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteConfiguration;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.ToegangService;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.TransactionException;

/**
 * Knows before a page is made with which HTTP status it belongs. Vaadin answers an address with an empty document first and makes the
 * page in a second request; by then it is too late. What is not there and what is for others look the same.
 */
@org.springframework.stereotype.Component
class PageStatus {
    private static final Pattern ABOUT_ITEM = Pattern.compile("([a-z]+)/(\\d{1,18})(?:/.*)?");

    private final ToegangService toegang;
    private final CurrentAccount current;
    private final CodeLimit codes;

    PageStatus(ToegangService toegang, CurrentAccount current, CodeLimit codes) {
        this.toegang = toegang;
        this.current = current;
        this.codes = codes;
    }

    /** 200, 429 when codes that do not work were tried from there too often, 503 when the database is away, 403 when the page is for another role, or 404 when the one who asks will find nothing there. */
    int of(@Nullable String pathInfo) {
        String path = pathInfo == null ? "" : pathInfo.replaceFirst("^/", "");
        Optional<Class<? extends Component>> view =
                RouteConfiguration.forApplicationScope().getRoute(path);
        if (view.isEmpty()) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        if (codes.shuts(view.get())) {
            return HttpStatus.TOO_MANY_REQUESTS.value();
        }
        if (!isAllowed(view.get())) {
            return HttpServletResponse.SC_FORBIDDEN;
        }
        try {
            return isThere(path) ? HttpServletResponse.SC_OK : HttpServletResponse.SC_NOT_FOUND;
        } catch (DataAccessException | TransactionException e) {
            return HttpServletResponse.SC_SERVICE_UNAVAILABLE; // the page itself says so, and keeps what was typed
        }
    }

    private boolean isAllowed(Class<? extends Component> view) {
        RolesAllowed rights = view.getAnnotation(RolesAllowed.class);
        return rights == null
                || current.find()
                        .filter(person ->
                                Stream.of(rights.value()).map(Right::valueOf).anyMatch(person::has))
                        .isPresent();
    }

    private boolean isThere(String path) {
        Matcher item = ABOUT_ITEM.matcher(path);
        return !item.matches()
                || ItemSoort.at(item.group(1))
                        .filter(soort -> !toegang.sees(new Item(soort, Long.parseLong(item.group(2)))))
                        .isEmpty();
    }
}
