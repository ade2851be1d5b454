package nl.eenoverheid.signaal;

import java.util.Optional;

/** Paths of the pages about signalen. */
public final class SignaalRoutes {
    public static final String LIST = "gehoord";
    public static final String NOTE = "noteren";

    /** Where administrators keep themes and occasions. */
    public static final String LISTS = "beheer/lijsten";

    private SignaalRoutes() {}

    public static String detail(long id) {
        return LIST + "/" + id;
    }

    /** Where one signaal is changed. */
    public static String edit(long id) {
        return NOTE + "/" + id;
    }

    /** Where one conversation becomes several signalen. */
    public static String split(long id) {
        return detail(id) + "/splitsen";
    }

    /** Where one can follow where its words went. */
    public static String trace(long id) {
        return detail(id) + "/spoor";
    }

    /** The id in an address, when it can be one. */
    public static Optional<SignaalId> id(String text) {
        return text.matches("\\d{1,18}") ? Optional.of(new SignaalId(Long.parseLong(text))) : Optional.empty();
    }
}
