package nl.eenoverheid.peiling;

import java.time.LocalDate;

/** A round in which the caller's organisation did not speak yet. */
public record WaitingPeiling(long duidingId, String titel, LocalDate uiterlijk) {}
