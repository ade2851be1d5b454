package nl.eenoverheid.terugkoppeling;

import java.util.Optional;
import nl.eenoverheid.signaal.SignaalRoutes;

/** Paths of the pages about owed answers. */
public final class TerugkoppelingRoutes {
    public static final String LIST = "terugkoppeling";

    /** One answer for many voices; takes the same filter as the list. */
    public static final String TOGETHER = LIST + "/samen";

    private TerugkoppelingRoutes() {}

    public static String detail(long id) {
        return LIST + "/" + id;
    }

    /** Reads the part of a path that says which one; empty when it is no number. */
    public static Optional<TerugkoppelingId> id(String text) {
        return text.matches("\\d{1,18}") ? Optional.of(new TerugkoppelingId(Long.parseLong(text))) : Optional.empty();
    }

    /** Where the words of one signaal went. */
    public static String spoor(long signaal) {
        return SignaalRoutes.detail(signaal) + "/spoor";
    }
}
