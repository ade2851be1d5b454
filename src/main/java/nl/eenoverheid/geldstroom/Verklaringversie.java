package nl.eenoverheid.geldstroom;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One time that something was said about a difference, or taken back. It is never changed. */
@Embeddable
record Verklaringversie(
        @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(30)")
        Verklaringsoort soort,

        String tekst,
        @Column(precision = 15, scale = 3) @Nullable BigDecimal betaald,
        @Column(precision = 15, scale = 3) @Nullable BigDecimal ontvangen,
        boolean ingetrokken,
        @Column(name = "account_id") long accountId,
        Instant op) {}
