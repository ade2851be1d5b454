package nl.eenoverheid.toewijzingsregel;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.util.Objects;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.toewijzing.Voorwaarden;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;

/** One rule of a werkruimte. It begins switched off, so that it can be tried first. */
@Entity
class Toewijzingsregel {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "toewijzingsregel_seq")
    @SequenceGenerator(name = "toewijzingsregel_seq", allocationSize = 50)
    private @Nullable Long id;

    private long werkruimteId;
    private int volgorde;
    private boolean actief;

    @Embedded
    private @Nullable Voorwaarden als;

    private long naarId;
    private @Nullable Long persoonId;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Toewijzingsregel() {}

    Toewijzingsregel(WerkruimteId werkruimte, int volgorde, ToewijzingsregelData data) {
        this.werkruimteId = werkruimte.value();
        this.volgorde = volgorde;
        change(data);
    }

    ToewijzingsregelId id() {
        return new ToewijzingsregelId(Objects.requireNonNull(id));
    }

    WerkruimteId werkruimte() {
        return new WerkruimteId(werkruimteId);
    }

    OrganisatieId naar() {
        return new OrganisatieId(naarId);
    }

    long version() {
        return version;
    }

    boolean is(ToewijzingsregelId other) {
        return other.equals(id());
    }

    final void change(ToewijzingsregelData data) {
        this.als = data.als();
        this.naarId = data.organisatie().value();
        this.persoonId = data.persoon() == null ? null : data.persoon().value();
    }

    void turn(boolean on) {
        this.actief = on;
    }

    void stand(int place) {
        this.volgorde = place;
    }
}
