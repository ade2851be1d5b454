package nl.eenoverheid.signin;

import java.time.Instant;

/**
 * A device on which somebody is signed in.
 *
 * @param seen when it last asked the server something
 * @param own whether it is the one that asks
 */
public record OpenSession(
        SessionRef ref, Device device, String address, SignInMethod method, Instant since, Instant seen, boolean own) {}
