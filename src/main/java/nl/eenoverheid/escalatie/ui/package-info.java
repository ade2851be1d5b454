/** What was passed to another body, on the page of a knoop. */
@NullMarked
package nl.eenoverheid.escalatie.ui;

import org.jspecify.annotations.NullMarked;
