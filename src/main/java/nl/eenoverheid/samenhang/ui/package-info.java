/** The dossiers around one on its page. */
@NullMarked
package nl.eenoverheid.samenhang.ui;

import org.jspecify.annotations.NullMarked;
