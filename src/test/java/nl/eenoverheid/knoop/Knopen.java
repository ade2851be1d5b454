package nl.eenoverheid.knoop;

import java.time.LocalDate;
import java.util.Set;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.workspace.WerkruimteId;

/** Data of knopen for tests. */
public final class Knopen {
    private Knopen() {}

    /** A plain question. */
    public static KnoopData data(WerkruimteId werkruimte, String vraag) {
        return new KnoopData(werkruimte, null, vraag, "", Set.of(), Set.of());
    }

    /** A body that says to decide. */
    public static ClaimData decides(Laag laag, String bestuursorgaan) {
        return claim(laag, bestuursorgaan, Claim.BESLIST, null);
    }

    /** A body with some part. */
    public static ClaimData claim(Laag laag, String bestuursorgaan, Claim zegt, OrganisatieId organisatie) {
        return new ClaimData(laag, bestuursorgaan, organisatie, zegt, "Omgevingswet", null, "");
    }

    /** A day by which it must be clear who decides. */
    public static TieBreakData by(LocalDate uiterlijk) {
        return new TieBreakData(uiterlijk, "bestuurlijk overleg wonen", "");
    }
}
