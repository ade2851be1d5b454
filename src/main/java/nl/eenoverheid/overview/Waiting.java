package nl.eenoverheid.overview;

import java.util.ArrayList;
import java.util.List;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.vergadering.VergaderingListItem;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the modules what waits for somebody, as far as their rights go. */
@Component
class Waiting {
    private final WaitingKnopen knopen;
    private final WaitingAntwoorden antwoorden;
    private final WaitingSignalen signalen;
    private final WaitingReadings readings;
    private final WaitingBesluiten besluiten;
    private final WaitingTaken taken;
    private final WaitingGeld geld;
    private final WaitingOpgaven opgaven;

    Waiting(
            WaitingKnopen knopen,
            WaitingAntwoorden antwoorden,
            WaitingSignalen signalen,
            WaitingReadings readings,
            WaitingBesluiten besluiten,
            WaitingTaken taken,
            WaitingGeld geld,
            WaitingOpgaven opgaven) {
        this.knopen = knopen;
        this.antwoorden = antwoorden;
        this.signalen = signalen;
        this.readings = readings;
        this.besluiten = besluiten;
        this.taken = taken;
        this.geld = geld;
        this.opgaven = opgaven;
    }

    /**
     * Knopen without a decider and those that were put to an own body, late answers and steps, files with a virus, tasks, signalen that were asked to be
     * handled, readings, besluiten to look at again.
     */
    List<Attention> forPerson(SignedIn person, @Nullable WerkruimteId werkruimte) {
        List<Attention> waiting = new ArrayList<>();
        if (person.has(Right.KNOOP_WRITE)) {
            waiting.addAll(knopen.within(person, werkruimte));
        }
        if (person.has(Right.TERUGKOPPELING_WRITE)) {
            waiting.addAll(antwoorden.late(person, werkruimte));
        }
        if (person.has(Right.BESLUIT_WRITE)) {
            waiting.addAll(besluiten.asked(werkruimte));
            waiting.addAll(besluiten.late(werkruimte));
        }
        if (person.has(Right.TOEZEGGING_WRITE)) {
            waiting.addAll(besluiten.promised(werkruimte));
        }
        if (person.has(Right.TERUGKOPPELING_WRITE)) {
            waiting.addAll(antwoorden.notHelped(werkruimte));
        }
        if (person.has(Right.TAAK_WRITE)) {
            waiting.addAll(taken.within(werkruimte));
        }
        if (person.has(Right.DOSSIER_READ) && person.has(Right.BEGROTING_WRITE)) {
            waiting.addAll(opgaven.within(werkruimte));
        }
        if (person.has(Right.SIGNAAL_WRITE)) {
            waiting.addAll(signalen.within(werkruimte));
        }
        if (person.has(Right.KNOOP_WRITE)) {
            waiting.addAll(besluiten.toWeigh(werkruimte));
        }
        if (person.has(Right.DUIDING_WRITE)) {
            waiting.addAll(readings.within(werkruimte));
        }
        if (person.has(Right.BESLUIT_WRITE)) {
            waiting.addAll(besluiten.toReview(werkruimte));
        }
        if (person.has(Right.DOSSIER_WRITE)) {
            waiting.addAll(besluiten.afspraken(werkruimte));
        }
        if (person.has(Right.BEGROTING_WRITE)) {
            waiting.addAll(geld.differences());
        }
        return waiting;
    }

    /** The meetings to which somebody is invited. */
    List<VergaderingListItem> meetings(SignedIn person, @Nullable WerkruimteId werkruimte) {
        return person.has(Right.TAAK_READ) && person.has(Right.DOSSIER_READ) ? taken.meetings(werkruimte) : List.of();
    }
}
