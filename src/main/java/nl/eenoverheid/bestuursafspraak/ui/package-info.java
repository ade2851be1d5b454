/** The open list of agreements, the page of one, and how modules on the right of this one add to that page. */
@NamedInterface("ui")
@NullMarked
package nl.eenoverheid.bestuursafspraak.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
