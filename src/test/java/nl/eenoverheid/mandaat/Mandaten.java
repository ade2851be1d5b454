package nl.eenoverheid.mandaat;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.eenoverheid.bevoegdheid.BevoegdheidOnderwerp;
import nl.eenoverheid.overheid.BestuursorgaanService;
import nl.eenoverheid.overheid.OrganisatieId;
import org.jspecify.annotations.Nullable;

/** Mandates as tests take them up. */
public final class Mandaten {
    public static final LocalDate FROM = LocalDate.of(2026, 1, 1);

    private Mandaten() {}

    /** A mandate of a body to a function of an organisation, which may be given on. */
    public static MandaatData van(HouderKeuze gever, OrganisatieId organisatie, String functie, String waarover) {
        return new MandaatData(
                MandaatSoort.MANDAAT, null, gever, HouderKeuze.of(organisatie, functie), inhoud(waarover, FROM, null));
    }

    /** The same, given on. */
    public static MandaatData onder(MandaatId boven, OrganisatieId organisatie, String functie, MandaatInhoud inhoud) {
        return new MandaatData(
                MandaatSoort.MANDAAT, boven, HouderKeuze.NOBODY, HouderKeuze.of(organisatie, functie), inhoud);
    }

    /** One function that stands in for another. */
    public static MandaatData waarneming(
            OrganisatieId organisatie, String functie, String door, LocalDate van, LocalDate tot) {
        return new MandaatData(
                MandaatSoort.WAARNEMING,
                null,
                HouderKeuze.of(organisatie, functie),
                HouderKeuze.of(organisatie, door),
                new MandaatInhoud(
                        null,
                        null,
                        "",
                        MandaatAard.GEWOON,
                        false,
                        false,
                        null,
                        "Regeling afwezigheid 2026",
                        "Regeling afwezigheid 2026",
                        "",
                        van,
                        tot,
                        null,
                        "",
                        false));
    }

    public static MandaatInhoud inhoud(String waarover, LocalDate van, @Nullable LocalDate tot) {
        return inhoud(waarover, van, tot, null);
    }

    public static MandaatInhoud inhoud(
            String waarover, LocalDate van, @Nullable LocalDate tot, @Nullable BigDecimal bedrag) {
        return new MandaatInhoud(
                BevoegdheidOnderwerp.ENERGIE,
                null,
                waarover,
                MandaatAard.GEWOON,
                false,
                true,
                null,
                "",
                "Mandaatbesluit 2026, artikel 3",
                "https://lokaleregelgeving.overheid.nl/CVDR1",
                van,
                tot,
                bedrag,
                "",
                true);
    }

    /** The body with this name. */
    public static HouderKeuze orgaan(BestuursorgaanService organen, String naam) {
        return HouderKeuze.of(organen.named(naam).orElseThrow().id());
    }
}
