package nl.eenoverheid.taak;

import java.time.LocalDate;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.workspace.WerkruimteId;

/** Data of tasks for tests. */
public final class Taken {
    /** Ten working days after the start of every test. */
    public static final LocalDate DAY = LocalDate.of(2026, 3, 17);

    private Taken() {}

    /** Something that is asked of the organisation of somebody. */
    public static TaakData data(WerkruimteId werkruimte, SignedIn naar, String vraag) {
        return new TaakData(werkruimte, null, vraag, "", naar.organisatie(), null, DAY);
    }

    /** The same for a dossier. */
    public static TaakData data(WerkruimteId werkruimte, DossierId dossier, SignedIn naar, String vraag) {
        return new TaakData(werkruimte, dossier, vraag, "", naar.organisatie(), null, DAY);
    }

    /** The same of that person. */
    public static TaakData personally(WerkruimteId werkruimte, SignedIn naar, String vraag) {
        return new TaakData(werkruimte, null, vraag, "", naar.organisatie(), naar.id(), DAY);
    }
}
