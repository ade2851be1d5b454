package nl.eenoverheid.terugkoppeling;

import java.time.Instant;
import nl.eenoverheid.knoop.BeslisStand;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.knoop.KnoopStatus;

/** A question that was asked because of the words of a signaal, and whether somebody decides on it. */
public record KnoopRegel(KnoopId knoop, String vraag, KnoopStatus status, BeslisStand stand, Instant gesteldOp) {}
