/**
 * The house style of an organisation: the colours of its NL Design System tokens, on the screens of its own people. Of what somebody
 * uploads only colours of known tokens are kept, and only when everything stays readable.
 */
@ApplicationModule(
        displayName = "House style",
        allowedDependencies = {"shared", "ui", "overheid", "access", "signin :: ui"})
@NullMarked
package nl.eenoverheid.huisstijl;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
