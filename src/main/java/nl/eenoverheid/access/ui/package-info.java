/** The pages about getting in, and those on which administrators keep accounts. */
@NullMarked
package nl.eenoverheid.access.ui;

import org.jspecify.annotations.NullMarked;
