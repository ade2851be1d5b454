/**
 * Terugkoppeling: the answers that people were promised. Who is owed one and by when follows the signaal; the answer is
 * written inside, released by an owner of the werkruimte and then sent. It also shows where the words of one signaal
 * went, from the conversation to the answer.
 */
@ApplicationModule(
        displayName = "Terugkoppeling",
        allowedDependencies = {
            "shared",
            "ui",
            "overheid",
            "access",
            "workspace",
            "bezoek",
            "signaal",
            "duiding",
            "duiding :: ui",
            "dossier",
            "dossier :: ui",
            "knoop",
            "besluit",
            "besluit :: ui",
            "voortgang"
        })
@NullMarked
package nl.eenoverheid.terugkoppeling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
