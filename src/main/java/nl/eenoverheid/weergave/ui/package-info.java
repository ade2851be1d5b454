/** The menu with which a list is kept as it is narrowed, for the header of every list. */
@NamedInterface("ui")
@NullMarked
package nl.eenoverheid.weergave.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
