/** Acts on many signalen, above the list of signalen; other modules add acts of their own. */
@NamedInterface("ui")
@NullMarked
package nl.eenoverheid.batch.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
