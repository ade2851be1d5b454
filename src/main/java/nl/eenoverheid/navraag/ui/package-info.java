/** The page on which people say whether an answer helped, and what an official sees of it. */
@NullMarked
package nl.eenoverheid.navraag.ui;

import org.jspecify.annotations.NullMarked;
