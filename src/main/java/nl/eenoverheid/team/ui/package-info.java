/** The page about teams and their hours, and a part on the page of a bezoek. */
@NullMarked
package nl.eenoverheid.team.ui;

import org.jspecify.annotations.NullMarked;
