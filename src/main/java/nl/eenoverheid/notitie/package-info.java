/**
 * Notities: what people inside write down about a signaal for each other, apart from what may go out. A notitie is for the own
 * organisation or for the werkruimte, never for guests, and goes into no answer, letter, reaction or export to others.
 */
@ApplicationModule(
        displayName = "Notitie",
        allowedDependencies = {"shared", "ui", "overheid", "access", "workspace", "signaal", "signaal :: ui"})
@NullMarked
package nl.eenoverheid.notitie;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
