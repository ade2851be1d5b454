/** The screens of budgets and accounts. */
@NamedInterface("ui")
@NullMarked
package nl.eenoverheid.begroting.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
