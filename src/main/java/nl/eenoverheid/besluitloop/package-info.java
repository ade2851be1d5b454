/**
 * Besluitloop: what happens to a besluit beside its text. Its stages from voornemen to bekrachtigd with who, when and why;
 * the days on which it begins, ends, was sent and made public; that it was released inside and, as another act, made public
 * outside; and which besluiten took each other's place. What a besluit says is never changed by it.
 */
@ApplicationModule(
        displayName = "Besluitloop",
        allowedDependencies = {"shared", "ui", "overheid", "access", "workspace", "dossier", "besluit", "besluit :: ui"
        })
@NullMarked
package nl.eenoverheid.besluitloop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
