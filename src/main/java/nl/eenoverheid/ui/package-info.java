/**
 * The component kit: what every screen is built from, so that all of them look, read and behave the same. It knows no
 * feature: texts that are about one come in through constructors, and all it says by itself stands in its own bundle.
 */
@ApplicationModule(displayName = "Component kit", allowedDependencies = "shared")
@NullMarked
package nl.eenoverheid.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
