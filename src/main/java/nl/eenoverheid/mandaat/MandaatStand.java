package nl.eenoverheid.mandaat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether it holds on a day. */
public enum MandaatStand {
    TOEKOMSTIG,
    GELDT,
    VERLOPEN,
    INGETROKKEN;

    /**
     * How it stands.
     *
     * @param van the first day on which it works
     * @param tot the last one
     * @param ingetrokkenPer the first day on which it was withdrawn; null when it was not
     */
    static MandaatStand on(LocalDate day, LocalDate van, LocalDate tot, @Nullable LocalDate ingetrokkenPer) {
        if (ingetrokkenPer != null && (!ingetrokkenPer.isAfter(day) || tot.isBefore(van))) {
            return INGETROKKEN;
        }
        if (tot.isBefore(day)) {
            return VERLOPEN;
        }
        return van.isAfter(day) ? TOEKOMSTIG : GELDT;
    }
}
