/**
 * Inbreng: what each party that has a part in a question without deciding it has to do, and by when: prepare, agree, advise,
 * be heard, be told, carry out. It is asked with a day, delivered, put off, or not needed with a reason; who waits for whom
 * is said on the page of the question, before a besluit is adopted, on the overview and by e-mail.
 */
@ApplicationModule(
        displayName = "Inbreng",
        allowedDependencies = {
            "shared",
            "ui",
            "bericht",
            "overheid",
            "access",
            "workspace",
            "dossier",
            "knoop",
            "knoop :: ui",
            "besluit",
            "besluit :: ui"
        })
@NullMarked
package nl.eenoverheid.inbreng;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
