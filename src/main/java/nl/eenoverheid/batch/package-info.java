/**
 * One act on many signalen: a theme, a label, somebody who handles them. It goes on in the background, step by step, says how
 * far it is, stops when asked, and can be taken back. Each step is an act of the person who asked for it, with their rights.
 */
@ApplicationModule(
        displayName = "Batch",
        allowedDependencies = {"shared", "ui", "access", "workspace", "signaal", "signaal :: ui"})
@NullMarked
package nl.eenoverheid.batch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
