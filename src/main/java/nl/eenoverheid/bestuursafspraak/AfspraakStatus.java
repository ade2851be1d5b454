package nl.eenoverheid.bestuursafspraak;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where an agreement stands on a day. Of one that was agreed the database keeps how it ends: {@link #IN_KRACHT} when it just
 * ends, {@link #OPGEZEGD} or {@link #VERVANGEN} when somebody ended it, which counts from the day after its last one.
 */
public enum AfspraakStatus {
    /** It is being prepared. */
    ONTWERP,
    /** It was prepared and never agreed. */
    INGETROKKEN,
    /** It was agreed and does not hold yet. */
    AANSTAAND,
    /** It holds. */
    IN_KRACHT,
    /** Its time is over. */
    AFGELOPEN,
    /** Somebody ended it before its time. */
    OPGEZEGD,
    /** A later agreement took its place. */
    VERVANGEN;

    /** Whether it was agreed, so that everybody reads it. */
    public boolean isOpenbaar() {
        return this != ONTWERP && this != INGETROKKEN;
    }

    /** Whether it was agreed and is not over. */
    public boolean isLopend() {
        return this == AANSTAAND || this == IN_KRACHT;
    }

    /** What comes of the state that is kept, on a day. */
    public static AfspraakStatus on(
            AfspraakStatus kept, @Nullable LocalDate vanaf, @Nullable LocalDate tot, LocalDate day) {
        if (!kept.isOpenbaar()) {
            return kept;
        }
        if (tot != null && day.isAfter(tot)) {
            return kept == IN_KRACHT ? AFGELOPEN : kept;
        }
        return vanaf != null && day.isBefore(vanaf) ? AANSTAAND : IN_KRACHT;
    }
}
