/** The pages on which administrators look after people's own data. */
@NullMarked
package nl.eenoverheid.privacy.ui;

import org.jspecify.annotations.NullMarked;
