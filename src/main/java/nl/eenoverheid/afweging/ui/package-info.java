/** The page on which a knoop is weighed, and what the page of the knoop shows of it. */
@NullMarked
package nl.eenoverheid.afweging.ui;

import org.jspecify.annotations.NullMarked;
