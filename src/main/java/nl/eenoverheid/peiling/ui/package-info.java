/** What pages of duidingen show of rounds about their reading. */
@NullMarked
package nl.eenoverheid.peiling.ui;

import org.jspecify.annotations.NullMarked;
