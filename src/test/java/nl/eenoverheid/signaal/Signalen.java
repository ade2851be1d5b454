package nl.eenoverheid.signaal;

import java.time.LocalDate;
import java.util.Set;
import nl.eenoverheid.bezoek.BezoekId;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.overheid.Punt;
import nl.eenoverheid.workspace.WerkruimteId;

/** Data of signalen for tests. */
public final class Signalen {
    private Signalen() {}

    /** A plain signaal that nobody was promised an answer about. */
    public static SignaalData data(WerkruimteId werkruimte, String woorden) {
        return data(werkruimte, woorden, SignaalSoort.ZORG, null, LocalDate.of(2026, 3, 2), null);
    }

    /** A signaal about which an answer was promised, by letter. */
    public static SignaalData promised(WerkruimteId werkruimte, String woorden, LocalDate uiterlijk) {
        return data(
                werkruimte,
                woorden,
                SignaalSoort.VRAAG,
                null,
                LocalDate.of(2026, 3, 2),
                new SignaalData.Toezegging("bewonersgroep", Kanaal.BRIEF, uiterlijk));
    }

    /** The same, heard during a bezoek. */
    public static SignaalData during(SignaalData data, BezoekId bezoek) {
        return SignaalCopy.of(data, copy -> copy.bezoek = bezoek);
    }

    /** The same, heard at a point on the map. */
    public static SignaalData at(SignaalData data, Punt punt) {
        return SignaalCopy.of(data, copy -> copy.aanvulling = data.aanvulling().withPunt(punt));
    }

    /** With the parts that tests vary. */
    public static SignaalData data(
            WerkruimteId werkruimte,
            String woorden,
            SignaalSoort soort,
            OrganisatieId gemeente,
            LocalDate gehoordOp,
            SignaalData.Toezegging antwoord) {
        return new SignaalData(
                werkruimte,
                soort,
                woorden,
                "",
                "",
                "",
                "",
                "",
                "",
                gehoordOp,
                null,
                3L,
                11L,
                gemeente,
                "Lemele",
                "",
                Set.of(),
                antwoord);
    }
}
