/** Who handles a signaal, on the page of that signaal. */
@NullMarked
package nl.eenoverheid.toewijzing.ui;

import org.jspecify.annotations.NullMarked;
