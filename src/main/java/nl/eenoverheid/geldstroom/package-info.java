/**
 * Geldstromen: what governments say that they pay each other, held against what the other ones say that they receive. A report
 * names the layer of the other one, not which government that is, so sets are compared; where somebody stated which part goes to
 * which joint arrangement, that counts. A difference is normal: it is explained, never called wrong. What was not delivered is
 * never compared with zero. Public figures, so without Scope; each government explains for itself.
 */
@ApplicationModule(
        displayName = "Geldstroom",
        allowedDependencies = {"shared", "ui", "overheid", "access", "begroting"})
@NullMarked
package nl.eenoverheid.geldstroom;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
