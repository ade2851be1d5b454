package nl.eenoverheid.toezegging;

import java.time.LocalDate;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.overheid.BestuursorgaanId;
import org.jspecify.annotations.Nullable;

/** Data of toezeggingen and moties for tests. */
public final class Toezeggingen {
    /** The body to which the tests promise. */
    public static final BestuursorgaanId RAAD_OMMEN = new BestuursorgaanId(101751);

    /** A body that nobody answers to. */
    public static final BestuursorgaanId COLLEGE_OMMEN = new BestuursorgaanId(101752);

    public static final BestuursorgaanId RAAD_DALFSEN = new BestuursorgaanId(101481);

    /** A day on which tests begin is 3 March 2026; this is ten working days later. */
    public static final LocalDate DAY = LocalDate.of(2026, 3, 17);

    private Toezeggingen() {}

    /** Something that the college promised to the council of Ommen. */
    public static ToezeggingData toezegging(DossierId dossier, String titel) {
        return data(dossier, ToezeggingSoort.TOEZEGGING, titel, DAY, null);
    }

    /** A motion in the council of Ommen. */
    public static ToezeggingData motie(DossierId dossier, String titel) {
        return data(dossier, ToezeggingSoort.MOTIE, titel, DAY, null);
    }

    /** With a day and who handles it. */
    public static ToezeggingData data(
            DossierId dossier,
            ToezeggingSoort soort,
            String titel,
            LocalDate uiterlijk,
            @Nullable AccountId behandelaar) {
        return new ToezeggingData(
                dossier,
                null,
                null,
                soort,
                RAAD_OMMEN,
                "",
                titel,
                "Het college komt met een voorstel.",
                LocalDate.of(2026, 2, 26),
                "raadsvergadering, punt 7",
                "commissie ruimte",
                "wethouder wonen",
                behandelaar,
                uiterlijk);
    }

    /** The same about a question and in a besluit. */
    public static ToezeggingData in(ToezeggingData data, KnoopId knoop, BesluitId besluit) {
        return new ToezeggingData(
                data.dossier(),
                knoop,
                besluit,
                data.soort(),
                data.orgaan(),
                data.nummer(),
                data.titel(),
                data.tekst(),
                data.gedaanOp(),
                data.vergadering(),
                data.indiener(),
                data.portefeuillehouder(),
                data.behandelaar(),
                data.uiterlijk());
    }
}
