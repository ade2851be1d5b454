/** Bijlagen on the page of a signaal and beside the form in which one is noted. */
@NullMarked
package nl.eenoverheid.bijlage.ui;

import org.jspecify.annotations.NullMarked;
