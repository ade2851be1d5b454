/**
 * Besluitloop: what happens to a besluit beside its text. Its stages from voornemen to bekrachtigd with who, when and why;
 * the days on which it begins, ends, was sent and made public; that it was released inside and, as another act, made public
 * outside; which bodies adopt an afspraak by themselves; which besluiten took each other's place; and that it comes back to
 * its owners on its day. What a besluit says is never changed by it.
 */
@ApplicationModule(
        displayName = "Besluitloop",
        allowedDependencies = {
            "shared",
            "ui",
            "bericht",
            "overheid",
            "access",
            "workspace",
            "dossier",
            "besluit",
            "besluit :: ui"
        })
@NullMarked
package nl.eenoverheid.besluitloop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
