package nl.eenoverheid.overview;

import java.util.ArrayList;
import java.util.List;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.knoop.BeslisStand;
import nl.eenoverheid.knoop.KnoopService;
import nl.eenoverheid.navraag.NavraagService;
import nl.eenoverheid.terugkoppeling.TerugkoppelingService;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the modules what waits for somebody, as far as their rights go. */
@Component
class Waiting {
    private final KnoopService knopen;
    private final TerugkoppelingService antwoorden;
    private final NavraagService navragen;
    private final WaitingSignalen signalen;
    private final WaitingReadings readings;
    private final WaitingBesluiten besluiten;

    Waiting(
            KnoopService knopen,
            TerugkoppelingService antwoorden,
            NavraagService navragen,
            WaitingSignalen signalen,
            WaitingReadings readings,
            WaitingBesluiten besluiten) {
        this.knopen = knopen;
        this.antwoorden = antwoorden;
        this.navragen = navragen;
        this.signalen = signalen;
        this.readings = readings;
        this.besluiten = besluiten;
    }

    /**
     * Knopen without a decider, late answers and steps, files with a virus, signalen that were asked to be handled,
     * readings, besluiten to look at again.
     */
    List<Attention> forPerson(SignedIn person, @Nullable WerkruimteId werkruimte) {
        List<Attention> waiting = new ArrayList<>();
        if (person.has(Right.KNOOP_WRITE)) {
            waiting.addAll(knopen(werkruimte));
        }
        if (person.has(Right.TERUGKOPPELING_WRITE)) {
            antwoorden
                    .late(werkruimte)
                    .forEach(late -> waiting.add(
                            new Attention.Antwoord(late.id(), late.kop(), late.aan(), late.werkdagenTeLaat())));
        }
        if (person.has(Right.BESLUIT_WRITE)) {
            waiting.addAll(besluiten.late(werkruimte));
        }
        if (person.has(Right.TERUGKOPPELING_WRITE)) {
            navragen.open(werkruimte)
                    .forEach(said -> waiting.add(new Attention.HielpNiet(said.id(), said.kop(), said.aan())));
        }
        if (person.has(Right.SIGNAAL_WRITE)) {
            waiting.addAll(signalen.within(werkruimte));
        }
        if (person.has(Right.DUIDING_WRITE)) {
            waiting.addAll(readings.within(werkruimte));
        }
        if (person.has(Right.BESLUIT_WRITE)) {
            waiting.addAll(besluiten.toReview(werkruimte));
        }
        return waiting;
    }

    private List<Attention.Knoop> knopen(@Nullable WerkruimteId werkruimte) {
        return knopen.attention(werkruimte).stream()
                .map(knoop -> new Attention.Knoop(
                        knoop.id(),
                        knoop.vraag(),
                        knoop.stand() == BeslisStand.BETWIST,
                        knoop.uiterlijk(),
                        knoop.dossier()))
                .toList();
    }
}
