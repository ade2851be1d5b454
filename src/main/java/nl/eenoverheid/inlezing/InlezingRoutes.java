package nl.eenoverheid.inlezing;

import java.util.Optional;

/** Paths of the pages on which budgets are loaded. */
public final class InlezingRoutes {
    public static final String LIST = "begrotingen/inlezen";

    private InlezingRoutes() {}

    public static String detail(InlezingId id) {
        return LIST + "/" + id.value();
    }

    /** The id in an address, when it can be one. */
    public static Optional<InlezingId> id(String text) {
        return text.matches("\\d{1,18}") ? Optional.of(new InlezingId(Long.parseLong(text))) : Optional.empty();
    }
}
