/**
 * Who may enter: accounts with a password, the roles that they have and the rights that those give, and the first administrator of an
 * empty installation. How they sign in is kept by {@code signin}. What somebody may see is decided by the
 * membership of werkruimten, in the module {@code workspace}.
 */
@ApplicationModule(
        displayName = "Access",
        allowedDependencies = {"shared", "ui", "overheid", "bericht"})
@NullMarked
package nl.eenoverheid.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
