/** The page on which a main administrator chooses the borders. */
@NullMarked
package nl.eenoverheid.kaart.ui;

import org.jspecify.annotations.NullMarked;
