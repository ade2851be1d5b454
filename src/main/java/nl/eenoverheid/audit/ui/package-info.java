/** The pages on which administrators read the audit trail. */
@NullMarked
package nl.eenoverheid.audit.ui;

import org.jspecify.annotations.NullMarked;
