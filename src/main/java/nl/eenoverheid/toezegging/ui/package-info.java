/** The list of toezeggingen and moties, and their parts on the pages of dossiers, knopen and besluiten. */
@NullMarked
package nl.eenoverheid.toezegging.ui;

import org.jspecify.annotations.NullMarked;
