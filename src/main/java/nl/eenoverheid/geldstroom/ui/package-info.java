/** The screens of what governments pay each other. */
@NullMarked
package nl.eenoverheid.geldstroom.ui;

import org.jspecify.annotations.NullMarked;
