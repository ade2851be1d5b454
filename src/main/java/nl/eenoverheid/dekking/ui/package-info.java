/** What the page of a besluit shows of what it costs and who pays. */
@NullMarked
package nl.eenoverheid.dekking.ui;

import org.jspecify.annotations.NullMarked;
