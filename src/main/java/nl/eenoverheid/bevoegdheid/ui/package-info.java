/** The screen of the library of competences. */
@NullMarked
package nl.eenoverheid.bevoegdheid.ui;

import org.jspecify.annotations.NullMarked;
