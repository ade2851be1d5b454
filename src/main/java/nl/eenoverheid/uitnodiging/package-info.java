/**
 * Uitnodigingen: an owner of a werkruimte asks somebody by e-mail, with a link that works once and not for ever; that person says
 * yes or no. Rights begin with the yes. A guest from outside government gets an account by it, for which the organisation that
 * invites answers.
 */
@ApplicationModule(
        displayName = "Uitnodiging",
        allowedDependencies = {"shared", "ui", "bericht", "overheid", "access", "workspace", "workspace :: ui"})
@NullMarked
package nl.eenoverheid.uitnodiging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
