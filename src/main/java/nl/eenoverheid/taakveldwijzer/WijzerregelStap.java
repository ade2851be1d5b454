package nl.eenoverheid.taakveldwijzer;

import java.time.Instant;

/** What somebody did with a line, with the line as it became. */
public record WijzerregelStap(
        Wijzerwijziging soort, WijzerregelData data, String wie, String organisatie, Instant op) {}
