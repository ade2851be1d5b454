/** The screens on which many voices get one answer, and each gets it through their own channel. */
@NullMarked
package nl.eenoverheid.bezorging.ui;

import org.jspecify.annotations.NullMarked;
