/**
 * Bestuursafspraken: what governments agreed with each other, listed openly: with whom, since when and until when, what in
 * plain words, and how much room it leaves for people to decide or change something themselves. A draft is of its dossier;
 * once it was agreed everybody who is signed in reads it.
 */
@ApplicationModule(
        displayName = "Bestuursafspraak",
        allowedDependencies = {"shared", "ui", "overheid", "access", "workspace", "search", "dossier"})
@NullMarked
package nl.eenoverheid.bestuursafspraak;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
