/**
 * Dossiers: what several governments work on together, in which phase it is, who takes part in which role since when,
 * and what they read in it together. It tells others what it is about; what is still open in it they tell it.
 */
@ApplicationModule(
        displayName = "Dossier",
        allowedDependencies = {"shared", "ui", "overheid", "access", "workspace", "signaal", "duiding", "duiding :: ui"
        })
@NullMarked
package nl.eenoverheid.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
