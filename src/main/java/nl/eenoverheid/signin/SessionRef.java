package nl.eenoverheid.signin;

import java.io.Serializable;

/** Names one open session, without being the key to it as its cookie is. It stands in the session itself. */
public record SessionRef(String value) implements Serializable {
    /** Under which name it stands in the session. */
    public static final String ATTRIBUTE = SessionRef.class.getName();
}
