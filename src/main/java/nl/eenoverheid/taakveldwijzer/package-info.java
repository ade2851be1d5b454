/**
 * Taakveldwijzer: which taakvelden of which layer a theme such as woningbouw is about, so that lines of budgets can be
 * proposed. A list that administrators keep. It begins as a proposal: nobody publishes an official one.
 */
@ApplicationModule(
        displayName = "Taakveldwijzer",
        allowedDependencies = {"shared", "ui", "overheid", "access", "begroting"})
@NullMarked
package nl.eenoverheid.taakveldwijzer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
