package nl.eenoverheid.dossier;

/** Paths of the pages about dossiers. */
public final class DossierRoutes {
    public static final String LIST = "dossiers";

    private DossierRoutes() {}

    public static String detail(long id) {
        return LIST + "/" + id;
    }
}
