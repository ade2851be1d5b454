package nl.eenoverheid.knoop;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.eenoverheid.overheid.BestuursorgaanId;
import nl.eenoverheid.workspace.WerkruimteId;

/** Data of knopen for tests. */
public final class Knopen {
    private static final Map<String, BestuursorgaanId> ORGANEN = Map.of(
            "Provinciale Staten Overijssel", new BestuursorgaanId(200231),
            "Gedeputeerde Staten Overijssel", new BestuursorgaanId(200232),
            "gemeenteraad Ommen", new BestuursorgaanId(101751),
            "college van B&W Ommen", new BestuursorgaanId(101752),
            "gemeenteraad Dalfsen", new BestuursorgaanId(101481),
            "dagelijks bestuur Vechtstromen", new BestuursorgaanId(306632),
            "dagelijks bestuur Omgevingsdienst Twente", new BestuursorgaanId(408922),
            "minister van Volkshuisvesting en Ruimtelijke Ordening", new BestuursorgaanId(500012));

    private Knopen() {}

    /** A plain question. */
    public static KnoopData data(WerkruimteId werkruimte, String vraag) {
        return new KnoopData(werkruimte, null, vraag, "", Set.of(), Set.of());
    }

    /** A body that says to decide. */
    public static ClaimData decides(String orgaan) {
        return claim(orgaan, Claim.BESLIST);
    }

    /** A body with some part. */
    public static ClaimData claim(String orgaan, Claim zegt) {
        return new ClaimData(orgaan(orgaan), null, null, zegt, "Omgevingswet", null, null, null);
    }

    /** A body that decides on behalf of another. */
    public static ClaimData mandated(String orgaan, String mandaatVan) {
        return new ClaimData(
                orgaan(orgaan), null, null, Claim.BESLIST, "mandaatbesluit", null, orgaan(mandaatVan), null);
    }

    /** Somebody who is no body that holds powers. */
    public static ClaimData other(String naam, Claim zegt) {
        return new ClaimData(null, naam, Laag.REGIO, zegt, "", null, null, null);
    }

    /** The body with this name. */
    public static BestuursorgaanId orgaan(String naam) {
        return Objects.requireNonNull(ORGANEN.get(naam), naam);
    }

    /** A day by which it must be clear who decides. */
    public static TieBreakData by(LocalDate uiterlijk) {
        return new TieBreakData(uiterlijk, "bestuurlijk overleg wonen", "", null);
    }
}
