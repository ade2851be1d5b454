/** The page on which the taakveldwijzer is read and kept. */
@NullMarked
package nl.eenoverheid.taakveldwijzer.ui;

import org.jspecify.annotations.NullMarked;
