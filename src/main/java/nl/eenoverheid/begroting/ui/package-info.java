/** The screens of budgets and accounts. */
@NullMarked
package nl.eenoverheid.begroting.ui;

import org.jspecify.annotations.NullMarked;
