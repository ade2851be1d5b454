package nl.eenoverheid.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import nl.eenoverheid.access.CodeRefused;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Shuts the pages that need no sign-in for an address from which too many codes were tried that do not work. Whoever tries them
 * without opening a document, by messages of one page, meets the same.
 */
@Component
public class CodeLimit {
    private final AddressLimits limits;
    private final Refusals refusals;

    CodeLimit(AddressLimits limits, Refusals refusals) {
        this.limits = limits;
        this.refusals = refusals;
    }

    @EventListener
    void on(CodeRefused event) {
        address().ifPresent(address -> {
            refusals.note(Refusal.CODE, address);
            limits.countWrongCode(address);
        });
    }

    void guard(BeforeEnterEvent event) {
        if (shuts(event.getNavigationTarget())) {
            event.rerouteToError(new TooOften(), "");
        }
    }

    /** Whether a page has to wait. */
    boolean shuts(Class<?> view) {
        return view.isAnnotationPresent(AnonymousAllowed.class)
                && !LoginView.class.equals(view)
                && !ErrorPage.class.isAssignableFrom(view)
                && isShut();
    }

    /** Whether an answer to who asks now, without a page of the product, has to wait. */
    public boolean isShut() {
        return address().filter(address -> !limits.allowsCode(address)).isPresent();
    }

    private static Optional<String> address() {
        return Optional.ofNullable(VaadinRequest.getCurrent())
                .map(VaadinRequest::getRemoteAddr)
                .or(() -> RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked
                        ? Optional.of(asked.getRequest().getRemoteAddr())
                        : Optional.empty());
    }
}
