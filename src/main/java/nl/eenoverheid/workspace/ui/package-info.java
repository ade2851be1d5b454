/** The pages about werkruimten and who is in them. */
@NullMarked
package nl.eenoverheid.workspace.ui;

import org.jspecify.annotations.NullMarked;
