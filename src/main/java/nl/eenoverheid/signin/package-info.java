/**
 * How somebody shows who they are: a password, a second factor, a passkey; how often that may be tried; and the sessions that
 * follow from it. Other modules add a way to sign in by {@link nl.eenoverheid.signin.SignInWay}. Who may enter at all, and with
 * which rights, is kept by {@code access}.
 */
@ApplicationModule(
        displayName = "Signing in",
        allowedDependencies = {"shared", "ui", "overheid", "access", "bericht"})
@NullMarked
package nl.eenoverheid.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
