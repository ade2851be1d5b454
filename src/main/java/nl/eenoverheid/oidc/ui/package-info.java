/** What people see of signing in at their own organisation. */
@NullMarked
package nl.eenoverheid.oidc.ui;

import org.jspecify.annotations.NullMarked;
