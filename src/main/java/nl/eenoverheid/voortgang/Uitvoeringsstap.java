package nl.eenoverheid.voortgang;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.shared.IllegalMove;
import org.jspecify.annotations.Nullable;

/** One step that carries a besluit out: how it is planned, how far it is, and all that was said of it. */
@Entity
class Uitvoeringsstap {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "uitvoeringsstap_seq")
    @SequenceGenerator(name = "uitvoeringsstap_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "besluit_id")
    private long besluitId;

    @Column(name = "organisatie_id")
    private long organisatieId;

    private String wat;
    private LocalDate van;
    private LocalDate tot;
    private int gewicht;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private StapStatus status;

    private int percentage;
    private @Nullable LocalDate klaarOp;

    @ElementCollection
    @CollectionTable(name = "voortgangsmelding", joinColumns = @JoinColumn(name = "uitvoeringsstap_id"))
    @OrderColumn(name = "nummer")
    private List<Voortgangsmelding> meldingen = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Uitvoeringsstap() {}

    /** A new step, from data that was checked. */
    @SuppressWarnings("NullAway.Init")
    Uitvoeringsstap(BesluitId besluit, UitvoeringsstapData data, Actor actor, Instant now) {
        this.besluitId = besluit.value();
        this.status = StapStatus.OPEN;
        write(data);
        tell(MeldingSoort.GEPLAND, "", actor, now);
    }

    UitvoeringsstapId id() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return new UitvoeringsstapId(id);
    }

    String wat() {
        return wat;
    }

    int percentage() {
        return percentage;
    }

    long version() {
        return version;
    }

    /** Plans it otherwise. */
    void change(UitvoeringsstapData data, Actor actor, Instant now) {
        if (status != StapStatus.OPEN) {
            throw new IllegalMove("voortgang.move." + status.name());
        }
        write(data);
        tell(MeldingSoort.GEWIJZIGD, "", actor, now);
    }

    /** Says how far it is; what seemed done can turn out not to be. */
    MeldingSoort report(VoortgangData data, Actor actor, Instant now) {
        requireNeeded();
        this.percentage = Objects.requireNonNull(data.percentage());
        this.klaarOp = data.klaarOp();
        this.status = klaarOp == null ? StapStatus.OPEN : StapStatus.KLAAR;
        MeldingSoort soort = klaarOp == null ? MeldingSoort.GEMELD : MeldingSoort.KLAAR;
        tell(soort, data.toelichting(), actor, now);
        return soort;
    }

    /** Says that it is not needed any more, and why. */
    void drop(String why, Actor actor, Instant now) {
        requireNeeded();
        this.status = StapStatus.VERVALLEN;
        tell(MeldingSoort.VERVALLEN, why, actor, now);
    }

    private void requireNeeded() {
        if (status == StapStatus.VERVALLEN) {
            throw new IllegalMove("voortgang.move.VERVALLEN");
        }
    }

    private void write(UitvoeringsstapData data) {
        this.wat = data.wat();
        this.organisatieId = Objects.requireNonNull(data.organisatie()).value();
        this.van = Objects.requireNonNull(data.van());
        this.tot = Objects.requireNonNull(data.tot());
        this.gewicht = Objects.requireNonNull(data.gewicht());
    }

    private void tell(MeldingSoort soort, String toelichting, Actor actor, Instant now) {
        meldingen.add(new Voortgangsmelding(
                soort,
                percentage,
                van,
                tot,
                toelichting,
                actor.account().value(),
                actor.organisatie().value(),
                now));
    }
}
