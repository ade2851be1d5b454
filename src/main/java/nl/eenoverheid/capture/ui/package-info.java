/** What a browser asks for over HTTP: the page itself, what there is to choose from, and a place to send notes to. */
@NullMarked
package nl.eenoverheid.capture.ui;

import org.jspecify.annotations.NullMarked;
