package nl.eenoverheid.besluit;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.overheid.BestuursorgaanId;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.workspace.WerkruimteId;

/** Data of besluiten for tests. */
public final class Besluiten {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** The college of Ommen. */
    public static final BestuursorgaanId COLLEGE = new BestuursorgaanId(101752);

    /** The council of Ommen. */
    public static final BestuursorgaanId RAAD = new BestuursorgaanId(101751);

    /** What some kinds say besides. */
    public static final BesluitKenmerk BESIDES =
            new BesluitKenmerk(COLLEGE, "ontwerpbegroting 2027", LocalDate.of(2026, 9, 1), "hoofd Vergunningen");

    /** How it came to who writes it down for another organisation. */
    public static final Doorgifte TOLD = new Doorgifte("de griffie", Doorgeefwijze.OVERLEG, LocalDate.of(2026, 1, 5));

    private Besluiten() {}

    /** A besluit with everything that an adopted one needs. */
    public static BesluitData data(WerkruimteId werkruimte, OrganisatieId organisatie, String titel) {
        return data(werkruimte, organisatie, titel, null, Set.of(), Set.of());
    }

    /** With what it answers and rests on. */
    public static BesluitData data(
            WerkruimteId werkruimte,
            OrganisatieId organisatie,
            String titel,
            KnoopId knoop,
            Set<Long> signalen,
            Set<Long> duidingen) {
        return new BesluitData(
                werkruimte,
                knoop,
                BesluitSoort.AFSPRAAK,
                titel,
                "Provincie en drie gemeenten kiezen samen voor 340 woningen langs het spoor.",
                "proef-" + NUMBER.incrementAndGet() + "-" + System.nanoTime(),
                organisatie,
                "de raden van Ommen en Dalfsen, ieder voor zich",
                "woondeal West-Overijssel",
                "Langs het spoor is de stikstofruimte al vergund.",
                "4,6 miljoen euro",
                "begrotingen 2026",
                LocalDate.of(2027, 3, 1),
                "de stikstofruimte verandert",
                signalen,
                duidingen);
    }

    /** The same with another ground and reasons. */
    public static BesluitData because(BesluitData data, String grondslag, String motivering) {
        return new BesluitData(
                data.werkruimte(),
                data.knoop(),
                data.soort(),
                data.titel(),
                data.samenvatting(),
                data.identificatie(),
                data.organisatie(),
                data.bestuursorgaan(),
                grondslag,
                motivering,
                data.kosten(),
                data.kostenBron(),
                data.herzieningOp(),
                data.herzieningAls(),
                data.signalen(),
                data.duidingen());
    }

    /** The same, to look at again on a day. */
    public static BesluitData reviewed(BesluitData data, LocalDate herzieningOp) {
        return new BesluitData(
                data.werkruimte(),
                data.knoop(),
                data.soort(),
                data.titel(),
                data.samenvatting(),
                data.identificatie(),
                data.organisatie(),
                data.bestuursorgaan(),
                data.grondslag(),
                data.motivering(),
                data.kosten(),
                data.kostenBron(),
                herzieningOp,
                data.herzieningAls(),
                data.signalen(),
                data.duidingen());
    }

    /** The same of another kind, with what that kind says besides. */
    public static BesluitData ofKind(BesluitData data, BesluitSoort soort) {
        return ofKind(data, soort, List.of(), BESIDES);
    }

    /** The same of another kind, decided by these. */
    public static BesluitData ofKind(
            BesluitData data, BesluitSoort soort, List<BestuursorgaanId> organen, BesluitKenmerk kenmerk) {
        return new BesluitData(
                data.werkruimte(),
                data.knoop(),
                soort,
                data.titel(),
                data.samenvatting(),
                data.identificatie(),
                data.organisatie(),
                data.bestuursorgaan(),
                data.grondslag(),
                data.motivering(),
                data.kosten(),
                data.kostenBron(),
                data.herzieningOp(),
                data.herzieningAls(),
                data.signalen(),
                data.duidingen(),
                organen,
                kenmerk);
    }

    /** The same with another number. */
    public static BesluitData numbered(BesluitData data, String identificatie) {
        return new BesluitData(
                data.werkruimte(),
                data.knoop(),
                data.soort(),
                data.titel(),
                data.samenvatting(),
                identificatie,
                data.organisatie(),
                data.bestuursorgaan(),
                data.grondslag(),
                data.motivering(),
                data.kosten(),
                data.kostenBron(),
                data.herzieningOp(),
                data.herzieningAls(),
                data.signalen(),
                data.duidingen());
    }

    /** Where an organisation stands, without a minority text; told by somebody when another one writes it down. */
    public static StandpuntData position(OrganisatieId organisatie, Standpunt standpunt, String reden) {
        return new StandpuntData(organisatie, standpunt, reden, "", Ommekeer.GEEN, TOLD);
    }

    /** Where an organisation stands now that a fact made it think otherwise. */
    public static StandpuntData changed(OrganisatieId organisatie, Standpunt standpunt, String reden, String wat) {
        return new StandpuntData(organisatie, standpunt, reden, "", new Ommekeer(Doorslag.FEIT, wat, null), TOLD);
    }

    /** A result of a day. */
    public static UitkomstData result(BesluitResultaat resultaat, LocalDate datum) {
        return new UitkomstData(resultaat, datum, null);
    }
}
