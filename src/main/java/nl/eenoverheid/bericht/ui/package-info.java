@NullMarked
package nl.eenoverheid.bericht.ui;

import org.jspecify.annotations.NullMarked;
