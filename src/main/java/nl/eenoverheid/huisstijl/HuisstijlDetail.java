package nl.eenoverheid.huisstijl;

import java.time.Instant;

/** The house style that an organisation has now: from which file, since when. */
public record HuisstijlDetail(String bestand, Instant gezetOp) {}
