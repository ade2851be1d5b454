/** What owners see of uitnodigingen, and the page on which somebody answers one. */
@NullMarked
package nl.eenoverheid.uitnodiging.ui;

import org.jspecify.annotations.NullMarked;
