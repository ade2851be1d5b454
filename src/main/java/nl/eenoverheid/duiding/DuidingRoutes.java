package nl.eenoverheid.duiding;

import java.util.Collection;
import java.util.stream.Collectors;
import nl.eenoverheid.workspace.WerkruimteRoutes;
import org.jspecify.annotations.Nullable;

/** Paths of the pages about duidingen. */
public final class DuidingRoutes {
    public static final String LIST = "duidingen";
    public static final String NEW = "duidingen/nieuw";
    /** Name of the query parameter with the signalen to start with, divided by commas. */
    public static final String SIGNALEN = "signalen";

    private DuidingRoutes() {}

    public static String detail(long id) {
        return LIST + "/" + id;
    }

    /** The page on which a duiding of these signalen is started. */
    public static String start(Collection<Long> signalen, @Nullable Long werkruimte) {
        String ids = signalen.stream().map(String::valueOf).collect(Collectors.joining(","));
        return NEW + "?" + SIGNALEN + "=" + ids
                + (werkruimte == null ? "" : "&" + WerkruimteRoutes.PARAMETER + "=" + werkruimte);
    }
}
