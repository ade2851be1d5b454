/** The screen on which governments are looked up. */
@NullMarked
package nl.eenoverheid.overheid.ui;

import org.jspecify.annotations.NullMarked;
