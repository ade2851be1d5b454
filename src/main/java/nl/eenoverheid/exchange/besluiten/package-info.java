/** Besluiten out of and into files, as the national Besluiten standard (Besluiten API of VNG) writes them. */
@NamedInterface("besluiten")
@NullMarked
package nl.eenoverheid.exchange.besluiten;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
