/**
 * Duidingen: officials of several organisations put signalen side by side, say how each is in their own area, agree one
 * shared reading, keep what they do not agree about, and sign it off per organisation.
 */
@ApplicationModule(
        displayName = "Duiding",
        allowedDependencies = {"shared", "ui", "overheid", "access", "workspace", "signaal", "signaal :: ui"})
@NullMarked
package nl.eenoverheid.duiding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
