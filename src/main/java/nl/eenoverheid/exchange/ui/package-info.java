/** Taking signalen along from their list, as a file. */
@NullMarked
package nl.eenoverheid.exchange.ui;

import org.jspecify.annotations.NullMarked;
