/**
 * Tijdlijn: all that happened in a dossier, from every module that keeps something in it, as a picture and as a list. It keeps
 * nothing itself; each source leaves out what the caller may not see.
 */
@ApplicationModule(
        displayName = "Tijdlijn",
        allowedDependencies = {"shared", "ui", "overheid", "access", "workspace", "dossier", "dossier :: ui"})
@NullMarked
package nl.eenoverheid.tijdlijn;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
