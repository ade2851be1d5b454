package nl.eenoverheid.overview;

import java.util.ArrayList;
import java.util.List;
import nl.eenoverheid.escalatie.EscalatieService;
import nl.eenoverheid.inbreng.InbrengService;
import nl.eenoverheid.knoop.BeslisStand;
import nl.eenoverheid.knoop.KnoopService;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What waits of who decides: questions that nobody decides, those that were put to a body of the own organisation, then what
 * was asked for questions.
 */
@Component
class WaitingKnopen {
    private final KnoopService knopen;
    private final EscalatieService escalaties;
    private final InbrengService inbreng;

    WaitingKnopen(KnoopService knopen, EscalatieService escalaties, InbrengService inbreng) {
        this.knopen = knopen;
        this.escalaties = escalaties;
        this.inbreng = inbreng;
    }

    List<Attention> within(@Nullable WerkruimteId werkruimte) {
        List<Attention> waiting = new ArrayList<>();
        knopen.attention(werkruimte)
                .forEach(knoop -> waiting.add(new Attention.Knoop(
                        knoop.id(),
                        knoop.vraag(),
                        knoop.stand() == BeslisStand.BETWIST,
                        knoop.uiterlijk(),
                        knoop.dossier())));
        escalaties
                .waiting(werkruimte)
                .forEach(each -> waiting.add(new Attention.Escalatie(
                        each.knoopId(), each.vraag(), each.orgaan(), each.aangenomen(), each.uiterlijk())));
        inbreng.waiting(werkruimte)
                .forEach(each -> waiting.add(new Attention.Inbreng(
                        each.knoopId(),
                        each.knoop(),
                        each.zegt(),
                        each.wie(),
                        each.uiterlijk(),
                        each.werkdagenTeLaat(),
                        each.eigen())));
        return waiting;
    }
}
