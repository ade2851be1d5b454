package nl.eenoverheid.access;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The rules of a vervanging, whoever arranges it. */
@Component
class Vervangingen {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final VervangingRepository vervangingen;
    private final VervangingReadRepository reads;
    private final AccountRepository accounts;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Vervangingen(
            VervangingRepository vervangingen,
            VervangingReadRepository reads,
            AccountRepository accounts,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.vervangingen = vervangingen;
        this.reads = reads;
        this.accounts = accounts;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }

    /** Colleagues who may stand in for an account; nobody stands in for a partner, who was invited as a person. */
    List<AccountChoice> candidates(Account voor) {
        return voor.isPartner() ? List.of() : reads.candidates(voor.id(), voor.organisatie());
    }

    /** One at a time: the account is locked, so that two who arrange it at once do not both succeed. */
    VervangingId name(AccountId id, VervangingData data) {
        VervangingData checked = data.checked(today());
        Account voor = accounts.lock(id.value()).orElseThrow(NotFound::new);
        if (candidates(voor).stream()
                .noneMatch(choice -> choice.id() == checked.vervanger().value())) {
            throw new InvalidInput("vervangerKeuze", "access.vervanging.colleague");
        }
        reads.overlapping(id, checked.eersteDag(), checked.laatsteDag()).ifPresent(naam -> {
            throw new IllegalMove("access.vervanging.overlap", naam);
        });
        SignedIn by = current.get();
        Vervanging made = vervangingen.saveAndFlush(new Vervanging(id, checked, by.id(), clock.instant()));
        tell(made, voor, "vervangingNamed");
        return made.id();
    }

    /** Nothing happens to what the substitute did; only the rights end. */
    void end(Vervanging vervanging) {
        Account voor = accounts.findById(vervanging.voor().value()).orElseThrow(NotFound::new);
        vervanging.end(current.get().id(), clock.instant(), today());
        tell(vervanging, voor, "vervangingEnded");
    }

    private void tell(Vervanging vervanging, Account voor, String what) {
        SignedIn by = current.get();
        Instant now = clock.instant();
        events.publishEvent(
                new AuditedEvent(by.id(), voor.organisatie(), "access.audit." + what, voor.naam(), List.of(), now));
        events.publishEvent(new VervangingChanged(voor.id(), vervanging.vervanger(), by.actor(), now));
    }
}
