/**
 * Screens about what was heard: the list with its detail, and noting. Modules on the right of this one add a part to the
 * page of a signaal.
 */
@NamedInterface("ui")
@NullMarked
package nl.eenoverheid.signaal.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
