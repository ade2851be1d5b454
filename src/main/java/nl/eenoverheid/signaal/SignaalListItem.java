package nl.eenoverheid.signaal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One signaal in a list. */
public record SignaalListItem(
        long id,
        String kop,
        SignaalSoort soort,
        SignaalStatus status,
        LocalDate gehoordOp,
        @Nullable String gemeente,
        String kern,
        @Nullable String aanleiding,
        @Nullable String aanleidingEn,
        @Nullable String thema,
        @Nullable String themaEn,
        String organisatie,
        boolean antwoordBeloofd,
        @Nullable LocalDate antwoordUiterlijk) {}
