/**
 * Signing in at the own organisation by OpenID Connect: one provider for each organisation, by configuration. An identity is an issuer
 * and a subject, never an e-mail address; the groups that the organisation tells become roles at each sign-in; who signs out here or
 * there is signed out on both sides.
 */
@ApplicationModule(
        displayName = "OpenID Connect",
        allowedDependencies = {"shared", "ui", "overheid", "access", "signin", "signin :: ui"})
@NullMarked
package nl.eenoverheid.oidc;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
