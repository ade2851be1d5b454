/** The screens about tasks, and how modules on the right of this one ask something and add a part to the page of a task. */
@NamedInterface("ui")
@NullMarked
package nl.eenoverheid.taak.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
