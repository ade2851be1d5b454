/** The pages of access reviews. */
@NullMarked
package nl.eenoverheid.controle.ui;

import org.jspecify.annotations.NullMarked;
