/** What pages of besluiten and questions show of the mandate under which somebody acts. */
@NullMarked
package nl.eenoverheid.ondertekening.ui;

import org.jspecify.annotations.NullMarked;
