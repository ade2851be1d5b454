/**
 * Termijn: reminds people of answers that they owe, and of what a board promised to its council: some working days before, on the day, and when it passed; and tells
 * the owners, and the organisation that directs, when it passed too long ago. Of tasks and positions it tells before their day.
 * Each person hears of each of these once.
 */
@ApplicationModule(
        displayName = "Termijn",
        allowedDependencies = {"shared", "bericht", "overheid", "access", "workspace", "toezegging", "terugkoppeling"})
@NullMarked
package nl.eenoverheid.termijn;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
