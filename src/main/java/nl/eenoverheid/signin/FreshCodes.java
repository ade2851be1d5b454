package nl.eenoverheid.signin;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.List;

/** New recovery codes that wait in the session until their owner has seen them, once. */
public record FreshCodes(List<String> codes) implements Serializable {
    /** Under which name they stand in the session. */
    public static final String ATTRIBUTE = FreshCodes.class.getName();

    public FreshCodes {
        codes = List.copyOf(codes);
    }

    static void keep(HttpSession session, List<String> codes) {
        if (!codes.isEmpty()) {
            session.setAttribute(ATTRIBUTE, new FreshCodes(codes));
        }
    }
}
