package nl.eenoverheid.opgave;

import java.time.Instant;
import nl.eenoverheid.begroting.OverheidId;
import nl.eenoverheid.begroting.Overheidslaag;
import org.jspecify.annotations.Nullable;

/**
 * What one government puts in, with names.
 *
 * @param overheid name of the government
 * @param taakveld name of the taakveld; empty when it stands in no budget
 * @param categorie name of the category; empty for all of the taakveld
 * @param pad where the line is read in the budget; empty when it stands in none
 * @param wie who wrote it down, and for which organisation
 * @param eigen whether it is a government of the caller
 * @param bevestigdOp when the government wrote it down itself or said yes; null when it did not yet
 */
public record BijdrageDetail(
        BijdrageId id,
        long version,
        String overheid,
        Overheidslaag laag,
        String taakveld,
        String categorie,
        String pad,
        BijdrageData data,
        String wie,
        String organisatie,
        Instant gekoppeldOp,
        @Nullable Instant bevestigdOp,
        boolean eigen) {

    public OverheidId overheidId() {
        return data.regel().overheid();
    }

    public int jaar() {
        return data.regel().boekjaar();
    }

    /** Whether it waits for what another government does, or for something else. */
    boolean hasOpenCondition() {
        return data.voorwaarde().isThere() && !data.stand().isVast();
    }
}
