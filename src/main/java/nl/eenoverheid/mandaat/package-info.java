/**
 * Mandaten: which body or function may act for which other one, about what, from when until when and within which limits;
 * who stands in for a function; and each mandate under a mandate. It answers who may decide this on a day, and in whose name.
 * Each organisation keeps what it gave, everybody reads it. It holds functions, never names of people.
 */
@ApplicationModule(
        displayName = "Mandaat",
        allowedDependencies = {"shared", "ui", "bericht", "overheid", "overheid :: ui", "access", "bevoegdheid"})
@NullMarked
package nl.eenoverheid.mandaat;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
