/**
 * Kaart: the borders of municipalities on pictures that show a figure of each. An administrator brings them as GeoJSON with CBS codes;
 * of that file only codes and borders are kept. Without them there is the map of tiles.
 */
@ApplicationModule(
        displayName = "Map",
        allowedDependencies = {"shared", "ui", "overheid", "access"})
@NullMarked
package nl.eenoverheid.kaart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
