package nl.eenoverheid.terugkoppeling;

import nl.eenoverheid.signaal.SignaalRoutes;

/** Paths of the pages about owed answers. */
public final class TerugkoppelingRoutes {
    public static final String LIST = "terugkoppeling";

    private TerugkoppelingRoutes() {}

    public static String detail(long id) {
        return LIST + "/" + id;
    }

    /** Where the words of one signaal went. */
    public static String spoor(long signaal) {
        return SignaalRoutes.detail(signaal) + "/spoor";
    }
}
