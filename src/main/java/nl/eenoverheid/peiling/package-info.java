/**
 * Peilingen: a round in which every organisation that takes part in a duiding says whether its reading looks good, is not
 * sure or is concerned, before anybody signs. It is about one version of the reading and closes on a day.
 */
@ApplicationModule(
        displayName = "Peiling",
        allowedDependencies = {"shared", "ui", "bericht", "overheid", "access", "workspace", "duiding", "duiding :: ui"
        })
@NullMarked
package nl.eenoverheid.peiling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
