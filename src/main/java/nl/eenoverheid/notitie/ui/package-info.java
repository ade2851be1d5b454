/** Notes for inside, on the page of a signaal. */
@NullMarked
package nl.eenoverheid.notitie.ui;

import org.jspecify.annotations.NullMarked;
