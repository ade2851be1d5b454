package nl.eenoverheid.kaart;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import nl.eenoverheid.shared.Unlogged;

/** The borders of municipalities that pictures draw. */
@Entity
class Kaart {
    /** There is one map. */
    static final long GEMEENTEN = 1;

    @Id
    @Unlogged
    private long id;

    private String bron;

    private LocalDate peildatum;

    @Unlogged
    private String codes;

    @Unlogged
    private String vormen;

    @Unlogged
    private Instant gezetOp;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Kaart() {}

    Kaart(String bron, LocalDate peildatum, Set<String> codes, String vormen, Instant now) {
        this.id = GEMEENTEN;
        change(bron, peildatum, codes, vormen, now);
    }

    final void change(String bron, LocalDate peildatum, Set<String> codes, String vormen, Instant now) {
        this.bron = bron;
        this.peildatum = peildatum;
        this.codes = String.join(" ", codes);
        this.vormen = vormen;
        this.gezetOp = now;
    }

    String bron() {
        return bron;
    }
}
