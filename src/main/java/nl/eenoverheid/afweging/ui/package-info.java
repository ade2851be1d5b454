/** The page on which a knoop is weighed, what the page of the knoop shows of it, and what paper says of it. */
@NamedInterface("ui")
@NullMarked
package nl.eenoverheid.afweging.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
