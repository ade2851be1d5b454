package nl.eenoverheid.koppeling;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.signaal.SignaalId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps links, and tells of them on both sides. */
@Component
class KoppelingStore {
    private final KoppelingRepository koppelingen;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KoppelingStore(KoppelingRepository koppelingen, ApplicationEventPublisher events, Clock clock) {
        this.koppelingen = koppelingen;
        this.events = events;
        this.clock = clock;
    }

    Optional<Koppeling> find(SignaalId signaal, DossierId dossier) {
        return koppelingen.findBySignaalIdAndDossierId(signaal.value(), dossier.value());
    }

    void begin(SignaalId signaal, DossierId dossier, Together together, Actor by) {
        Instant now = clock.instant();
        koppelingen.save(new Koppeling(signaal, dossier, by, now));
        tell(signaal, dossier, "linked", together, together.dossierPlekken(), by);
    }

    void end(Koppeling koppeling, SignaalId signaal, DossierId dossier, Together together, Actor by) {
        koppelingen.delete(koppeling);
        tell(signaal, dossier, "unlinked", together, Set.of(), by);
    }

    private void tell(
            SignaalId signaal, DossierId dossier, String what, Together together, Set<Long> seenIn, Actor by) {
        Instant now = clock.instant();
        events.publishEvent(new SignaalKoppelingChanged(
                signaal, dossier, what, together.kop(), together.signaalPlekken(), seenIn, by, now));
        events.publishEvent(
                new DossierKoppelingChanged(dossier, what, together.naam(), together.dossierPlekken(), by, now));
    }
}
