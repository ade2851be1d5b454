package nl.eenoverheid.opgave;

import nl.eenoverheid.begroting.Codelijsten;
import nl.eenoverheid.begroting.OverheidLookup;
import nl.eenoverheid.taakveldwijzer.Taakveldwijzer;
import org.springframework.stereotype.Component;

/** The lists from which lines are chosen: governments, their codes, and what themes are about. */
@Component
record BegrotingLijsten(OverheidLookup overheden, Codelijsten codelijsten, Taakveldwijzer wijzer) {}
