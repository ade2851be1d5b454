package nl.eenoverheid.besluit;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One time that people looked at a besluit again, with who recorded it. */
public record HerzieningRegel(
        HerzieningUitkomst uitkomst,
        String toelichting,
        String vervolg,
        @Nullable LocalDate volgendeOp,
        String wie,
        String organisatie,
        Instant op) {}
