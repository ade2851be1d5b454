/**
 * Signalen: what was heard outside, in the words of the one who said it, with layers heard, felt and experienced kept
 * apart, and where those words landed since.
 */
@ApplicationModule(
        displayName = "Signaal",
        allowedDependencies = {"shared", "ui", "overheid", "access", "workspace", "bezoek", "bezoek :: ui", "search"})
@NullMarked
package nl.eenoverheid.signaal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
