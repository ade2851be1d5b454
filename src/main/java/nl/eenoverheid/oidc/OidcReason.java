package nl.eenoverheid.oidc;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Why somebody did not get in by their organisation, as far as they may know. */
public enum OidcReason {
    /** None of their groups gives a role. */
    NO_ROLE,
    /** They are in more groups than the provider lists. */
    TOO_MANY_GROUPS,
    /** The organisation does not say that the address is theirs. */
    NO_ADDRESS,
    /** An account is in the way: blocked, of another organisation, or in use otherwise. Which, an administrator can see. */
    REFUSED,
    /** The provider cannot be reached. */
    AWAY,
    /** The provider said no, or something that does not hold. */
    FAILED;

    /** As it stands in an address and in translation keys. */
    public String code() {
        String words = name().toLowerCase(Locale.ROOT);
        return words.replace('_', '-');
    }

    /** The reason in an address, if it is one. */
    public static Optional<OidcReason> of(String code) {
        return Stream.of(values()).filter(reason -> reason.code().equals(code)).findFirst();
    }
}
