/**
 * Afloop: tells who keeps an agreement between governments that it ends soon, once by mail and on the overview until it did;
 * and that nobody said yet how much room it leaves.
 */
@ApplicationModule(
        displayName = "Afloop",
        allowedDependencies = {"shared", "bericht", "overheid", "access", "workspace", "bestuursafspraak"})
@NullMarked
package nl.eenoverheid.afloop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
