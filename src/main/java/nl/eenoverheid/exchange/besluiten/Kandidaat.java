package nl.eenoverheid.exchange.besluiten;

import java.time.LocalDate;
import nl.eenoverheid.besluit.BesluitData;
import nl.eenoverheid.besluit.Overname;
import nl.eenoverheid.besluitloop.LooptijdData;
import org.jspecify.annotations.Nullable;

/**
 * A besluit of a file that can be taken over.
 *
 * @param gelezen where it stands in the file
 * @param besluit as the file says it
 * @param data as it will stand here
 * @param looptijd its days beside the one on which it was decided
 * @param bekendOp on which it was made public
 */
record Kandidaat(
        StandaardLezer.Gelezen gelezen,
        StandaardBesluit besluit,
        BesluitData data,
        Overname overname,
        LooptijdData looptijd,
        @Nullable LocalDate bekendOp) {}
