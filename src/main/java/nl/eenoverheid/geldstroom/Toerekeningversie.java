package nl.eenoverheid.geldstroom;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One time that a part was stated, or taken back when it has no amount. It is never changed. */
@Embeddable
record Toerekeningversie(
        @Column(precision = 15, scale = 3) @Nullable BigDecimal bedrag,
        String bron,
        boolean bevestigd,
        @Column(name = "account_id") long accountId,
        Instant op) {}
