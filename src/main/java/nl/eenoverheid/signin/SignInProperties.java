package nl.eenoverheid.signin;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What signing in needs from outside.
 *
 * @param key 32 bytes in Base64, with which secrets are sealed in the database; without it a key is kept in {@code keyFile}
 * @param keyFile where a key is made when none is given
 */
@ConfigurationProperties("eenoverheid.signin")
record SignInProperties(@Nullable String key, Path keyFile) {}
