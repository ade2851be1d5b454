/** What pages of besluiten and dossiers show of the room that a besluit stays within or leaves. */
@NullMarked
package nl.eenoverheid.ruimtetoets.ui;

import org.jspecify.annotations.NullMarked;
