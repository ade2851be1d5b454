package nl.eenoverheid.bezorging;

import java.time.Instant;

/** The e-mail with one version of an answer. */
public record Bezorging(int nummer, BezorgingStatus status, String wie, Instant op) {}
