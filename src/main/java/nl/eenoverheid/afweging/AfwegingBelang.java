package nl.eenoverheid.afweging;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.util.Objects;
import nl.eenoverheid.shared.Stale;
import org.jspecify.annotations.Nullable;

/** What matters to somebody, in their words. */
@Entity
class AfwegingBelang {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "afweging_belang_seq")
    @SequenceGenerator(name = "afweging_belang_seq", allocationSize = 50)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "afweging_id")
    private Afweging afweging;

    private String naam;
    private String vanWie;
    private boolean vervallen;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected AfwegingBelang() {}

    AfwegingBelang(Afweging afweging, BelangData data) {
        this.afweging = afweging;
        this.naam = data.naam();
        this.vanWie = data.vanWie();
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    boolean counts() {
        return !vervallen;
    }

    void change(long seen, BelangData data) {
        Stale.guard(seen, version);
        this.naam = data.naam();
        this.vanWie = data.vanWie();
    }

    void drop() {
        this.vervallen = true;
    }
}
