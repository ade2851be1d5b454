package nl.eenoverheid.demo;

import nl.eenoverheid.uitnodiging.UitnodigingAntwoordService;
import nl.eenoverheid.uitnodiging.UitnodigingData;
import nl.eenoverheid.uitnodiging.UitnodigingId;
import nl.eenoverheid.uitnodiging.UitnodigingService;
import nl.eenoverheid.workspace.WerkruimteData;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import nl.eenoverheid.workspace.WerkruimteService;
import org.springframework.stereotype.Component;

/** Opens werkruimten and gets people in, as they would themselves: invited by the owner, who then say yes. */
@Component
class Admission {
    private final Cast cast;
    private final WerkruimteService werkruimten;
    private final UitnodigingService uitnodigingen;
    private final UitnodigingAntwoordService antwoorden;

    Admission(
            Cast cast,
            WerkruimteService werkruimten,
            UitnodigingService uitnodigingen,
            UitnodigingAntwoordService antwoorden) {
        this.cast = cast;
        this.werkruimten = werkruimten;
        this.uitnodigingen = uitnodigingen;
        this.antwoorden = antwoorden;
    }

    long open(Story.Ruimte ruimte) {
        WerkruimteId id = cast.asking(
                ruimte.eigenaar(), () -> werkruimten.open(new WerkruimteData(ruimte.naam(), ruimte.doel())));
        ruimte.leden().forEach((wie, rol) -> admit(id, ruimte.eigenaar(), wie, WerkruimteRol.valueOf(rol)));
        return id.value();
    }

    private void admit(WerkruimteId id, String eigenaar, String wie, WerkruimteRol rol) {
        String token =
                cast.asking(eigenaar, () -> uitnodigingen.invite(id, new UitnodigingData(cast.email(wie), rol, "")));
        cast.as(
                wie,
                () -> antwoorden.accept(
                        new UitnodigingId(antwoorden.detail(token).id())));
    }
}
