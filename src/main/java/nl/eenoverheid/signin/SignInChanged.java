package nl.eenoverheid.signin;

import java.time.Instant;
import nl.eenoverheid.access.AccountId;

/**
 * How somebody signs in changed.
 *
 * @param what what changed, as in the audit trail, for instance {@code passkeyAdded}
 */
public record SignInChanged(AccountId account, String what, Instant at) {}
