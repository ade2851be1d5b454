/** Eén overheid: what was heard outside, agreed, decided and told back, over the borders of governments. */
@NullMarked
package nl.eenoverheid;

import org.jspecify.annotations.NullMarked;
