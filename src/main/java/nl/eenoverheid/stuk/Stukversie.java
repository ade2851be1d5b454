package nl.eenoverheid.stuk;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** A version of a document. It is never changed; a better one is the next. */
@Embeddable
record Stukversie(
        int versie, long inhoudId, String naam, String notitie, long accountId, long organisatieId, Instant op) {}
