/** The pages about werkruimten and who is in them, and the answer to "who sees this?" for the pages of other modules. */
@NamedInterface("ui")
@NullMarked
package nl.eenoverheid.workspace.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
