package nl.eenoverheid.afweging;

import java.time.LocalDate;

/** A knoop in which the organisation of the caller has to give its weights. */
public record WaitingWeging(long knoopId, String vraag, LocalDate sluitOp) {}
