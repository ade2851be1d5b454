/**
 * Letters by e-mail: their texts, which a main administrator may change, and sending them when a mail server is configured.
 * Without one the product works too: whoever makes a link then passes it on.
 */
@ApplicationModule(
        displayName = "Bericht",
        allowedDependencies = {"shared", "ui"})
@NullMarked
package nl.eenoverheid.bericht;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
