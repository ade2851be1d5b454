package nl.eenoverheid.dilemma;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import nl.eenoverheid.dossier.DossierFase;
import nl.eenoverheid.dossier.DossierHome;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.workspace.Scope;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Finds dilemma's for who may change them, and tells what they did. */
@Component
class DilemmaStore {
    private final DilemmaRepository dilemmas;
    private final DilemmaReadRepository reads;
    private final DossierService dossiers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DilemmaStore(
            DilemmaRepository dilemmas,
            DilemmaReadRepository reads,
            DossierService dossiers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.dilemmas = dilemmas;
        this.reads = reads;
        this.dossiers = dossiers;
        this.events = events;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** The dossier, when the caller may change what belongs to it. */
    DossierHome changeable(DossierId dossier, Scope scope) {
        DossierHome home = dossiers.home(dossier);
        scope.requireWrite(home.werkruimte());
        if (home.fase() == DossierFase.GESLOTEN) {
            throw new IllegalMove("dilemma.move.closed");
        }
        return home;
    }

    Dilemma find(DilemmaId id) {
        return dilemmas.findById(id.value()).orElseThrow(NotFound::new);
    }

    Dilemma opened(DilemmaId id, long version, Scope scope) {
        Dilemma dilemma = find(id);
        changeable(dilemma.dossier(), scope);
        Stale.guard(version, dilemma.version());
        return dilemma;
    }

    DilemmaId save(Dilemma dilemma, String what, String why, Scope scope) {
        Dilemma saved = dilemmas.saveAndFlush(dilemma);
        DossierHome home = dossiers.home(saved.dossier());
        String words = why.isEmpty() ? saved.vraag() : saved.vraag() + "\n" + why;
        events.publishEvent(new DilemmaChanged(
                home.id(), what, home.naam(), home.werkruimten(), words, scope.actor(), clock.instant()));
        return saved.id();
    }

    /**
     * The same data, in which what the caller cannot see is neither added nor taken away.
     *
     * @param before the signalen of a side until now
     */
    DilemmaData linked(DossierId dossier, DilemmaData data, IntFunction<Set<Long>> before, Scope scope) {
        Set<Long> seen = reads.signalen(dossier, scope).stream()
                .map(DilemmaDetail.Signaal::id)
                .collect(toSet());
        List<DilemmaData.Kant> sides = new ArrayList<>();
        for (int place = 0; place < data.kanten().size(); place++) {
            DilemmaData.Kant side = data.kanten().get(place);
            Set<Long> there = before.apply(place);
            if (side.signalen().stream().anyMatch(each -> !seen.contains(each) && !there.contains(each))) {
                throw new NotFound();
            }
            sides.add(side.with(
                    Stream.concat(side.signalen().stream(), there.stream().filter(each -> !seen.contains(each)))
                            .collect(toSet())));
        }
        return new DilemmaData(data.vraag(), sides);
    }
}
