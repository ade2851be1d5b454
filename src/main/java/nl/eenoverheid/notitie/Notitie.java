package nl.eenoverheid.notitie;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.Unlogged;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;

/** A note for inside. It is not changed but corrected: what stood there before stays. */
@Entity
class Notitie {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notitie_seq")
    @SequenceGenerator(name = "notitie_seq", allocationSize = 50)
    private @Nullable Long id;

    private long signaalId;

    @Unlogged
    private long werkruimteId;

    @Unlogged
    private long organisatieId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private NotitieZicht zicht;

    @Unlogged
    private int nummer;

    @OneToMany(mappedBy = "notitie", cascade = CascadeType.PERSIST)
    private List<NotitieVersie> versies = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Notitie() {}

    Notitie(SignaalId signaal, WerkruimteId werkruimte, NotitieData data, Actor by, Instant now) {
        this.signaalId = signaal.value();
        this.werkruimteId = werkruimte.value();
        this.organisatieId = by.organisatie().value();
        this.zicht = data.readers();
        correct(data.tekst(), by, now);
    }

    NotitieId id() {
        return new NotitieId(Objects.requireNonNull(id));
    }

    SignaalId signaal() {
        return new SignaalId(signaalId);
    }

    boolean isOf(OrganisatieId organisatie) {
        return organisatieId == organisatie.value();
    }

    int nummer() {
        return nummer;
    }

    final void correct(String tekst, Actor by, Instant now) {
        nummer++;
        versies.add(new NotitieVersie(this, nummer, tekst, by, now));
    }
}
