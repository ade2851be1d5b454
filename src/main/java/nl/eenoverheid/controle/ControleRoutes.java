package nl.eenoverheid.controle;

import java.util.Optional;

/** Paths of the pages of access reviews. */
public final class ControleRoutes {
    public static final String LIST = "beheer/toegangscontrole";

    /** Name of the query parameter with the organisation. */
    public static final String ORGANISATIE = "organisatie";

    private ControleRoutes() {}

    public static String detail(long id) {
        return LIST + "/" + id;
    }

    /** The id in an address, when it can be one. */
    public static Optional<ControleId> id(String text) {
        return text.matches("\\d{1,18}") ? Optional.of(new ControleId(Long.parseLong(text))) : Optional.empty();
    }
}
