/** The screen of the register of mandates. */
@NullMarked
package nl.eenoverheid.mandaat.ui;

import org.jspecify.annotations.NullMarked;
