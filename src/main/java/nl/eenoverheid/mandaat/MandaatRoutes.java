package nl.eenoverheid.mandaat;

import java.util.Optional;

/** Paths of the register. */
public final class MandaatRoutes {
    public static final String LIST = "mandaten";

    private MandaatRoutes() {}

    public static String detail(MandaatId id) {
        return LIST + "/" + id.value();
    }

    /** The id in a path; empty when it is none. */
    public static Optional<MandaatId> id(String text) {
        return text.matches("\\d{1,18}") ? Optional.of(new MandaatId(Long.parseLong(text))) : Optional.empty();
    }
}
