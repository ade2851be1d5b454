/** What pages of besluiten and dossiers show of how a besluit is carried out. */
@NullMarked
package nl.eenoverheid.voortgang.ui;

import org.jspecify.annotations.NullMarked;
