/** Holds what was read against the code lists and checks of its layer and year. */
@NullMarked
package nl.eenoverheid.inlezing.toets;

import org.jspecify.annotations.NullMarked;
