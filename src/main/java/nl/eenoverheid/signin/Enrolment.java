package nl.eenoverheid.signin;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;

/** A new secret that a phone is about to share with the product, for as long as it was not confirmed with a code. */
public final class Enrolment implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int SECRET_BYTES = 20;
    private static final String ISSUER = "Eén overheid";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] secret = new byte[SECRET_BYTES];
    private final String email;

    Enrolment(String email) {
        this.email = email;
        RANDOM.nextBytes(secret);
    }

    byte[] secret() {
        return secret.clone();
    }

    /** The secret in groups of four letters and digits, for who types it. */
    public String typed() {
        return Base32.encode(secret).replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** The same as the address that authenticator apps read from a picture. */
    public String address() {
        return "otpauth://totp/" + encode(ISSUER + ":" + email) + "?secret=" + Base32.encode(secret) + "&issuer="
                + encode(ISSUER);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
