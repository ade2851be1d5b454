/**
 * Dilemma's: a choice of a dossier that hurts either way, laid out in plain words before it is made: what each side gives,
 * what it costs, for whom, and who said it outside. Somebody chooses and says why, or leaves it open on purpose.
 */
@ApplicationModule(
        displayName = "Dilemma",
        allowedDependencies = {"shared", "ui", "overheid", "access", "workspace", "signaal", "dossier", "dossier :: ui"
        })
@NullMarked
package nl.eenoverheid.dilemma;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
