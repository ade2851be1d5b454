package nl.eenoverheid.toewijzing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A signaal of which nobody said in time whether they take it. */
record Herinnering(
        long id,
        long signaalId,
        long behandelaarId,
        @Nullable Long persoonId,
        @Nullable Long regieId,
        LocalDate uiterlijk) {}
