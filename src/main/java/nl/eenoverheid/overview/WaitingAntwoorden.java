package nl.eenoverheid.overview;

import java.util.List;
import nl.eenoverheid.navraag.NavraagService;
import nl.eenoverheid.terugkoppeling.TerugkoppelingService;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What waits of people who were told nothing yet, or too little. */
@Component
class WaitingAntwoorden {
    private final TerugkoppelingService antwoorden;
    private final NavraagService navragen;

    WaitingAntwoorden(TerugkoppelingService antwoorden, NavraagService navragen) {
        this.antwoorden = antwoorden;
        this.navragen = navragen;
    }

    List<Attention.Antwoord> late(@Nullable WerkruimteId werkruimte) {
        return antwoorden.late(werkruimte).stream()
                .map(late -> new Attention.Antwoord(late.id(), late.kop(), late.aan(), late.werkdagenTeLaat()))
                .toList();
    }

    List<Attention.HielpNiet> notHelped(@Nullable WerkruimteId werkruimte) {
        return navragen.open(werkruimte).stream()
                .map(said -> new Attention.HielpNiet(said.id(), said.kop(), said.aan()))
                .toList();
    }
}
