/**
 * Bezoeken: going outside, planned by several governments together. Who goes in which role says whether there is an
 * agenda; the route, who comes along and what people want to hear stand beforehand, and afterwards how it was.
 */
@ApplicationModule(
        displayName = "Bezoek",
        allowedDependencies = {"shared", "ui", "overheid", "access", "workspace"})
@NullMarked
package nl.eenoverheid.bezoek;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
