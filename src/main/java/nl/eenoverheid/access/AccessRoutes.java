package nl.eenoverheid.access;

import java.util.Optional;

/** Paths of the pages about getting in. */
public final class AccessRoutes {
    public static final String LOGIN = "login";
    public static final String FIRST = "eerste-beheerder";
    public static final String PASSWORD = "wachtwoord";
    public static final String ACCOUNTS = "beheer/accounts";

    public static final String ORGANISATIES = "beheer/organisaties";
    public static final String ROLLEN = "beheer/rollen";
    public static final String MY_VERVANGING = "mijn/vervanging";
    public static final String VERVANGINGEN = "beheer/vervangingen";

    /** What stands in the place of an id when an account is made. */
    public static final String NEW = "nieuw";

    /** Name of the query parameter with a part of a name. */
    public static final String SEARCH = "zoek";

    /** Name of the query parameter with the account for which a substitute is named. */
    public static final String FOR = "voor";

    private AccessRoutes() {}

    /** Where one chooses a password by a one-time code. */
    public static String password(String token) {
        return PASSWORD + "/" + token;
    }

    public static String rol(Rol rol) {
        return ROLLEN + "/" + rol.name();
    }

    /** Where an administrator names a substitute for an account. */
    public static String vervangingFor(long id) {
        return VERVANGINGEN + "?" + FOR + "=" + id;
    }

    public static String account(long id) {
        return ACCOUNTS + "/" + id;
    }

    /** Where an administrator sees with what and where somebody is signed in. */
    public static String signIn(long id) {
        return account(id) + "/aanmelden";
    }

    /** The id in an address, when it can be one. */
    public static Optional<AccountId> id(String text) {
        return text.matches("\\d{1,18}") ? Optional.of(new AccountId(Long.parseLong(text))) : Optional.empty();
    }
}
