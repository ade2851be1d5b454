package nl.eenoverheid.signin;

import java.io.Serializable;

/** A question for an authenticator, which is answered once. */
public final class PasskeyChallenge implements Serializable {
    /** Under which name the one for signing in stands in the session. */
    public static final String ATTRIBUTE = PasskeyChallenge.class.getName();

    private static final long serialVersionUID = 1;

    private final Serializable options;
    private final String json;

    PasskeyChallenge(Serializable options, String json) {
        this.options = options;
        this.json = json;
    }

    /** As the browser wants it. */
    public String json() {
        return json;
    }

    <T> T options(Class<T> type) {
        return type.cast(options);
    }
}
