/**
 * Governments as reference data: which there are in Drenthe and Overijssel, under which codes, and how they hang
 * together by province, region, water board and joint arrangement. It changes by migration only, is the same for
 * everybody who is signed in, and says of every fact where it comes from.
 */
@ApplicationModule(
        displayName = "Governments",
        allowedDependencies = {"shared", "ui"})
@NullMarked
package nl.eenoverheid.overheid;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
