/** The screens of the calendar, and what calendar programs read. */
@NullMarked
package nl.eenoverheid.kalender.ui;

import org.jspecify.annotations.NullMarked;
