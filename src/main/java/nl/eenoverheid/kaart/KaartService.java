package nl.eenoverheid.kaart;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.eenoverheid.access.AuditedEvent;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.shared.InvalidInput;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the borders that pictures draw. Everybody sees them; a main administrator chooses them. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('INSTALLATIE_MANAGE')")
public class KaartService {
    private static final int LONGEST_SOURCE = 200;

    private final KaartRepository kaarten;
    private final KaartLookup lookup;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KaartService(
            KaartRepository kaarten,
            KaartLookup lookup,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.kaarten = kaarten;
        this.lookup = lookup;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** The borders that are in use; empty when pictures have tiles only. */
    @PreAuthorize("isAuthenticated()")
    public Optional<KaartDetail> detail() {
        return lookup.detail();
    }

    /** The borders as pictures read them. */
    @PreAuthorize("isAuthenticated()")
    public Optional<String> vormen() {
        return lookup.vormen();
    }

    /**
     * Says what a file holds, and changes nothing.
     *
     * @throws InvalidInput when it cannot be used
     */
    public KaartCheck check(String bestand) {
        return KaartBestand.of(bestand).check();
    }

    /**
     * Draws these borders from now on, instead of those that there were.
     *
     * @throws InvalidInput when the file cannot be used, or nobody says where it is from
     */
    @Transactional
    public void use(KaartData data) {
        var input = new InputCheck();
        String bron = input.required(KaartData.BRON, data.bron(), LONGEST_SOURCE);
        input.chosen(KaartData.PEILDATUM, data.peildatum());
        input.unless(
                data.peildatum() == null || !data.peildatum().isAfter(LocalDate.now(clock)),
                KaartData.PEILDATUM,
                "kaart.input.later");
        input.done();
        LocalDate peildatum = Objects.requireNonNull(data.peildatum());
        KaartBestand bestand = KaartBestand.of(data.bestand());
        kaarten.findById(Kaart.GEMEENTEN)
                .ifPresentOrElse(
                        kaart -> kaart.change(bron, peildatum, bestand.codes(), bestand.vormen(), clock.instant()),
                        () -> kaarten.save(
                                new Kaart(bron, peildatum, bestand.codes(), bestand.vormen(), clock.instant())));
        tell("used", bron);
    }

    /** Back to tiles only. */
    @Transactional
    public void remove() {
        kaarten.findById(Kaart.GEMEENTEN).ifPresent(kaart -> {
            kaarten.delete(kaart);
            tell("removed", kaart.bron());
        });
    }

    private void tell(String what, String bron) {
        events.publishEvent(
                new AuditedEvent(current.get().id(), null, "kaart.audit." + what, bron, List.of(), clock.instant()));
    }
}
