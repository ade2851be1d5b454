/** What is alike on the page of a signaal and while one notes, and the proposals for themes. */
@NullMarked
package nl.eenoverheid.gelijkenis.ui;

import org.jspecify.annotations.NullMarked;
