package nl.eenoverheid.bezoek;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.workspace.WerkruimteId;

/** Data of bezoeken for tests. */
public final class Bezoeken {
    /** A day on which the clock of tests stands. */
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    private Bezoeken() {}

    /** Officials on a bike tour, today. */
    public static BezoekData data(WerkruimteId werkruimte, String titel) {
        return data(werkruimte, titel, BezoekRol.AMBTELIJK, TODAY, "", "", Set.of());
    }

    /** Today, with these people. */
    public static BezoekData with(WerkruimteId werkruimte, String titel, Set<Long> deelnemers) {
        return data(werkruimte, titel, BezoekRol.AMBTELIJK, TODAY, "", "", deelnemers);
    }

    /** With the parts that tests vary. */
    public static BezoekData data(
            WerkruimteId werkruimte,
            String titel,
            BezoekRol rol,
            LocalDate dag,
            String agenda,
            String agendaReden,
            Set<Long> deelnemers) {
        return new BezoekData(
                werkruimte,
                titel,
                BezoekSoort.FIETSTOCHT,
                rol,
                dag,
                LocalTime.of(13, 0),
                LocalTime.of(16, 30),
                "Horen hoe starters wonen",
                "Wat houdt je hier?",
                "Niet over de gemeentegrens",
                agenda,
                agendaReden,
                "twee mensen van de dorpsraad",
                List.of(
                        new BezoekData.Halte(LocalTime.of(13, 0), null, "Lemele", "dorpshuis"),
                        new BezoekData.Halte(null, null, "Vilsteren", "")),
                deelnemers);
    }

    /** The same with a route through one municipality. */
    public static BezoekData through(BezoekData data, OrganisatieId gemeente) {
        return new BezoekData(
                data.werkruimte(),
                data.titel(),
                data.soort(),
                data.rol(),
                data.dag(),
                data.van(),
                data.tot(),
                data.doel(),
                data.vragen(),
                data.nietOver(),
                data.agenda(),
                data.agendaReden(),
                data.anderen(),
                List.of(new BezoekData.Halte(null, gemeente, "", "")),
                data.deelnemers());
    }
}
