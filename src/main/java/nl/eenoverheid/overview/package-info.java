/**
 * The overview: what asks one's attention, what changed since one's last visit, and pictures that answer a question. It
 * has no tables of its own; it asks the modules.
 */
@ApplicationModule(
        displayName = "Overview",
        allowedDependencies = {
            "shared",
            "ui",
            "overheid",
            "access",
            "workspace",
            "bezoek",
            "controle",
            "signaal",
            "toewijzing",
            "bijlage",
            "duiding",
            "peiling",
            "kalender",
            "begroting",
            "geldstroom",
            "dossier",
            "taak",
            "vergadering",
            "opgave",
            "mandaat",
            "knoop",
            "afweging",
            "afloop",
            "bestuursafspraak",
            "escalatie",
            "besluit",
            "voortgang",
            "toezegging",
            "inbreng",
            "terugkoppeling",
            "navraag"
        })
@NullMarked
package nl.eenoverheid.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
