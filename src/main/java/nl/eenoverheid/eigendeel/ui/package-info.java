/** The closed part of an organisation on the page of a dossier. */
@NullMarked
package nl.eenoverheid.eigendeel.ui;

import org.jspecify.annotations.NullMarked;
