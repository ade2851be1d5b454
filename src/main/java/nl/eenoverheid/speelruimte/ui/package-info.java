/** The card of a dossier on its page, and the page on which it is set. */
@NamedInterface("ui")
@NullMarked
package nl.eenoverheid.speelruimte.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
