/**
 * The screens on which people see which answers are owed, write them, and follow where words went; and how modules on the
 * right of this one add a part to the page of an answer.
 */
@NamedInterface("ui")
@NullMarked
package nl.eenoverheid.terugkoppeling.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
