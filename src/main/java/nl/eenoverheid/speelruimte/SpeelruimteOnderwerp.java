package nl.eenoverheid.speelruimte;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** One topic on a card. */
@Embeddable
class SpeelruimteOnderwerp {
    private String naam;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private Ruimte ruimte;

    private String waarom;
    private LocalDate sinds;

    @SuppressWarnings("NullAway.Init")
    protected SpeelruimteOnderwerp() {}

    SpeelruimteOnderwerp(String naam, Ruimte ruimte, String waarom, LocalDate sinds) {
        this.naam = naam;
        this.ruimte = ruimte;
        this.waarom = waarom;
        this.sinds = sinds;
    }

    boolean offers(String naam, Ruimte ruimte) {
        return this.ruimte == ruimte && SpeelruimteData.key(this.naam).equals(SpeelruimteData.key(naam));
    }

    LocalDate sinds() {
        return sinds;
    }
}
