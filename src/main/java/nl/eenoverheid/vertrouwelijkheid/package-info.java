/**
 * Vertrouwelijkheid: how far a thing in a dossier may be known, on what ground, until when and by whom. A thing of which
 * nothing was said is for everybody who sees its dossier. It knows no things: the module that keeps them guards, and puts
 * {@link nl.eenoverheid.vertrouwelijkheid.AfgeschermdSoort#readable} in each of its queries.
 */
@ApplicationModule(
        displayName = "Vertrouwelijkheid",
        allowedDependencies = {"shared", "ui", "overheid", "access", "workspace", "dossier"})
@NullMarked
package nl.eenoverheid.vertrouwelijkheid;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
