package nl.eenoverheid.huisstijl;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.Logged;
import nl.eenoverheid.shared.Unlogged;

/** The house style of one organisation: the colours that it set, and from which file they came. */
@Entity
class Huisstijl {
    @Id
    @Column(name = "organisatie_id")
    @Unlogged
    private long organisatieId;

    private String kleuren;

    @Logged
    private String bestand;

    @Unlogged
    private Instant gezetOp;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Huisstijl() {}

    Huisstijl(OrganisatieId organisatie, Palette palette, String bestand, Instant now) {
        this.organisatieId = organisatie.value();
        change(palette, bestand, now);
    }

    final void change(Palette palette, String bestand, Instant now) {
        this.kleuren = palette.text();
        this.bestand = bestand;
        this.gezetOp = now;
    }

    Palette palette() {
        return Palette.kept(kleuren);
    }

    HuisstijlDetail detail() {
        return new HuisstijlDetail(bestand, gezetOp);
    }
}
