/**
 * The demo world: invented officials of real governments, and a story about housing, energy and nitrogen that they
 * live through with the product's own services. Loaded once, on the first start of an installation with the demo on.
 */
@ApplicationModule(displayName = "Demo")
@NullMarked
package nl.eenoverheid.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
