package nl.eenoverheid.duiding;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.shared.Unlogged;
import org.jspecify.annotations.Nullable;

/**
 * A part of the shared reading that one person writes while others write other parts. Each of its versions is kept: what
 * two people made of it at once is put together on the version with which they began.
 */
@Entity
@Table(name = "duiding_alinea")
class Alinea {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "duiding_alinea_seq")
    @SequenceGenerator(name = "duiding_alinea_seq", allocationSize = 50)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "duiding_id")
    private Duiding duiding;

    @Unlogged
    private int plaats;

    @Column(columnDefinition = "text")
    private String tekst = "";

    @Unlogged
    private int nummer;

    @Unlogged
    private boolean weg;

    @OneToMany(mappedBy = "alinea", cascade = CascadeType.ALL)
    private List<AlineaVersie> versies = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Alinea() {}

    Alinea(Duiding duiding, String tekst, Actor actor, Instant now) {
        this.duiding = duiding;
        write(tekst, actor, now);
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return id;
    }

    boolean is(long asked) {
        return id != null && id == asked;
    }

    String tekst() {
        return tekst;
    }

    int nummer() {
        return nummer;
    }

    boolean isWeg() {
        return weg;
    }

    /** Takes another text; one that was taken away stands again. */
    final void write(String next, Actor actor, Instant now) {
        this.tekst = next;
        this.weg = false;
        keep(actor, now);
    }

    /** Takes it out of the reading; its versions stay. */
    void remove(Actor actor, Instant now) {
        this.weg = true;
        keep(actor, now);
    }

    void stand(int next) {
        this.plaats = next;
    }

    private void keep(Actor actor, Instant now) {
        nummer++;
        versies.add(new AlineaVersie(this, nummer, weg ? "" : tekst, actor, now));
    }
}
