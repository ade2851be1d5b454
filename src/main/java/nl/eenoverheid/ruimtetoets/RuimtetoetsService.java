package nl.eenoverheid.ruimtetoets;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps whether besluiten stay within the room that people were told, and why not. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('BESLUIT_READ')")
public class RuimtetoetsService {
    private final ToetsRepository toetsen;
    private final ToetsReadRepository reads;
    private final ScopeService scopes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RuimtetoetsService(
            ToetsRepository toetsen,
            ToetsReadRepository reads,
            ScopeService scopes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.toetsen = toetsen;
        this.reads = reads;
        this.scopes = scopes;
        this.events = events;
        this.clock = clock;
    }

    /** A besluit beside the room of its dossier; empty when it is not in scope or there is no card. */
    public Optional<ToetsDetail> ofBesluit(BesluitId besluit) {
        Scope scope = scopes.current();
        return reads.plek(besluit, scope)
                .map(plek -> detail(plek, scope))
                .filter(found -> found.nummer() > 0 || !found.kaart().isEmpty());
    }

    /** The dossier of the knoop that a besluit answers; empty for who may not see it. */
    public Optional<DossierId> dossier(BesluitId besluit) {
        return reads.dossier(besluit, scopes.current());
    }

    private ToetsDetail detail(ToetsPlek plek, Scope scope) {
        Optional<ToetsReadRepository.Toets> last = reads.last(plek.besluit(), scope);
        List<ToetsDetail.Onderwerp> kaart = reads.kaart(plek.dossier(), scope);
        return new ToetsDetail(
                plek.besluit(),
                plek.dossier(),
                last.map(ToetsReadRepository.Toets::nummer).orElse(0),
                last.map(ToetsReadRepository.Toets::gezegd).orElse(null),
                last.filter(each -> each.isAbout(plek)).isPresent(),
                kaart,
                plek.voorbereid(),
                plek.voorbereid() && !kaart.isEmpty() && scope.canWrite(plek.home()));
    }

    /** Besluiten that stand and went outside the room of a dossier, the last one first. */
    public List<BuitenRuimte> buiten(DossierId dossier) {
        return reads.buiten(dossier, scopes.current());
    }

    /**
     * Says of each topic whether a besluit stays within the room.
     *
     * @param nummer how many times somebody said it, as it was on the screen
     * @throws Stale when somebody else said it since, or the card changed
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     * @throws IllegalMove when the besluit was recorded already
     */
    @Transactional
    @PreAuthorize("hasAuthority('BESLUIT_WRITE')")
    public void record(BesluitId besluit, int nummer, ToetsData data) {
        ToetsData checked = data.checked();
        Scope scope = scopes.current();
        ToetsPlek plek = reads.plek(besluit, scope).orElseThrow(NotFound::new);
        scope.requireWrite(plek.home());
        if (!plek.voorbereid()) {
            throw new IllegalMove("ruimtetoets.move.recorded");
        }
        if (!plek.hasCard()) {
            throw new IllegalMove("ruimtetoets.move.noCard");
        }
        Stale.guard(
                nummer,
                reads.last(besluit, scope)
                        .map(ToetsReadRepository.Toets::nummer)
                        .orElse(0));
        List<ToetsRegel> regels = regels(checked, reads.kaart(plek.dossier(), scope));
        add(new Ruimtetoets(plek, nummer, regels, checked.uitleg(), scope.actor(), clock.instant()));
        events.publishEvent(new RuimtetoetsRecorded(
                besluit,
                checked.isOutside(),
                plek.titel(),
                plek.werkruimten(),
                checked.uitleg(),
                scope.actor(),
                clock.instant()));
    }

    /** What was said belongs to the topics of the card as it is now, each once and in the same order. */
    private static List<ToetsRegel> regels(ToetsData data, List<ToetsDetail.Onderwerp> kaart) {
        if (kaart.isEmpty()) {
            throw new NotFound();
        }
        if (data.oordelen().size() != kaart.size()) {
            throw new Stale();
        }
        return IntStream.range(0, kaart.size())
                .mapToObj(row -> regel(data.oordelen().get(row), kaart.get(row)))
                .toList();
    }

    private static ToetsRegel regel(ToetsData.Oordeel oordeel, ToetsDetail.Onderwerp topic) {
        if (oordeel.gezicht() != topic.gezicht() || !oordeel.naam().equals(topic.naam())) {
            throw new Stale();
        }
        return new ToetsRegel(topic.gezicht(), topic.naam(), topic.ruimte(), Objects.requireNonNull(oordeel.oordeel()));
    }

    /** The number is unique: who comes second in the same moment is too late as well. */
    private void add(Ruimtetoets toets) {
        try {
            toetsen.saveAndFlush(toets);
        } catch (DataIntegrityViolationException e) {
            throw new Stale();
        }
    }
}
