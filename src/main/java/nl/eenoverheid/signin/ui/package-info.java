/** The screens about signing in, and how a way to sign in gets its place on the page to sign in with. */
@NamedInterface("ui")
@NullMarked
package nl.eenoverheid.signin.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
