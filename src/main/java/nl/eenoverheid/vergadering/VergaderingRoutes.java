package nl.eenoverheid.vergadering;

import java.util.Optional;

/** Paths of the pages about meetings. */
public final class VergaderingRoutes {
    public static final String LIST = "vergaderingen";

    private VergaderingRoutes() {}

    public static String detail(long id) {
        return LIST + "/" + id;
    }

    /** The id in an address, when it can be one. */
    public static Optional<VergaderingId> id(String text) {
        return text.matches("\\d{1,18}") ? Optional.of(new VergaderingId(Long.parseLong(text))) : Optional.empty();
    }
}
