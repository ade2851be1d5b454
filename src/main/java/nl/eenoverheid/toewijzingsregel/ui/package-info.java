/** The page on which the owners of a werkruimte keep its toewijzingsregels, and what of them stands on its own page. */
@NullMarked
package nl.eenoverheid.toewijzingsregel.ui;

import org.jspecify.annotations.NullMarked;
