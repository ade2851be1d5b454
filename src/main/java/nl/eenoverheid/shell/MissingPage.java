package nl.eenoverheid.shell;

import com.vaadin.flow.router.RouteConfiguration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.ToegangService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Knows before a page is made that there will be none. Vaadin answers an address with an empty document first and makes the page in
 * a second request; by then it is too late to answer 404. What is not there and what is for others look the same.
 */
@Component
class MissingPage {
    private static final Pattern ABOUT_ITEM = Pattern.compile("([a-z]+)/(\\d{1,18})(?:/.*)?");

    private final ToegangService toegang;

    MissingPage(ToegangService toegang) {
        this.toegang = toegang;
    }

    /** Whether the one who asks will find nothing at a path. */
    boolean isMissing(@Nullable String pathInfo) {
        String path = pathInfo == null ? "" : pathInfo.replaceFirst("^/", "");
        RouteConfiguration routes = RouteConfiguration.forApplicationScope();
        if (routes.getRoute(path).isEmpty()) {
            return true;
        }
        Matcher item = ABOUT_ITEM.matcher(path);
        return item.matches()
                && ItemSoort.at(item.group(1))
                        .filter(soort -> !toegang.sees(new Item(soort, Long.parseLong(item.group(2)))))
                        .isPresent();
    }
}
