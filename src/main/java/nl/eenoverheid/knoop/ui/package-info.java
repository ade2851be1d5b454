/** The screens about knopen, and how modules on the right of this one add a part to the page of a knoop. */
@NamedInterface("ui")
@NullMarked
package nl.eenoverheid.knoop.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
