package nl.eenoverheid.geldstroom;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.begroting.Verslag;
import nl.eenoverheid.begroting.Zijde;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.Unlogged;
import org.jspecify.annotations.Nullable;

/** Which part of a line is about one joint arrangement. Each time that it is stated is kept. */
@Entity
class Toerekening {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "toerekening_seq")
    @SequenceGenerator(name = "toerekening_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "overheid_id")
    @Unlogged
    private long overheidId;

    @Column(name = "regeling_id")
    @Unlogged
    private long regelingId;

    @Column(columnDefinition = "smallint")
    private int boekjaar;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private Verslag verslag;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private Zijde zijde;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private Overdrachtsoort overdrachtsoort;

    @Column(precision = 15, scale = 3)
    private @Nullable BigDecimal bedrag;

    private String bron;
    private boolean bevestigd;

    @ElementCollection
    @CollectionTable(name = "toerekening_versie", joinColumns = @JoinColumn(name = "toerekening_id"))
    @OrderColumn(name = "nummer")
    @Unlogged
    private List<Toerekeningversie> versies = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Toerekening() {}

    /** One of which nothing is stated yet. */
    @SuppressWarnings("NullAway.Init")
    Toerekening(Toerekeningsleutel sleutel) {
        this.overheidId = sleutel.overheid().value();
        this.regelingId = sleutel.regeling().value();
        this.boekjaar = sleutel.boekjaar();
        this.verslag = sleutel.verslag();
        this.zijde = sleutel.zijde();
        this.overdrachtsoort = sleutel.soort();
        this.bron = "";
    }

    long regeling() {
        return regelingId;
    }

    @Nullable
    BigDecimal bedrag() {
        return bedrag;
    }

    long version() {
        return version;
    }

    /** States it; {@code eigen} when the government itself does. */
    void state(BigDecimal amount, String source, boolean eigen, AccountId by, Instant now) {
        this.bedrag = amount;
        this.bron = source;
        this.bevestigd = eigen;
        keep(by, now);
    }

    /** Takes it back. */
    void withdraw(AccountId by, Instant now) {
        if (bedrag == null) {
            throw new IllegalMove("geldstroom.move.nothingStated");
        }
        this.bedrag = null;
        keep(by, now);
    }

    private void keep(AccountId by, Instant now) {
        versies.add(new Toerekeningversie(bedrag, bron, bevestigd, by.value(), now));
    }
}
