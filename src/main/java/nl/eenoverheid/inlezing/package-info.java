/**
 * Inlezing: files with budgets and accounts (Iv3, or a table of them), the code lists and checks of a year, and key figures. A
 * file is looked at first; then somebody chooses what is kept. A government is kept whole or not at all, and a whole file
 * can be taken back.
 */
@ApplicationModule(
        displayName = "Inlezing",
        allowedDependencies = {"shared", "ui", "overheid", "access", "inhoud", "begroting"})
@NullMarked
package nl.eenoverheid.inlezing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
