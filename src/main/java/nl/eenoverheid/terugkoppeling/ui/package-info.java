/** The screens on which people see which answers are owed, write them, and follow where words went. */
@NullMarked
package nl.eenoverheid.terugkoppeling.ui;

import org.jspecify.annotations.NullMarked;
