package nl.eenoverheid.ondertekening;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.mandaat.MandaatDetail;
import nl.eenoverheid.mandaat.MandaatListItem;
import nl.eenoverheid.mandaat.MandaatService;
import nl.eenoverheid.mandaat.MandaatSoort;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says under which mandate of the register a besluit is taken. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('BESLUIT_READ')")
public class OndertekeningService {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final OndertekeningRepository ondertekeningen;
    private final OndertekeningReadRepository reads;
    private final MandaatService mandaten;
    private final ScopeService scopes;
    private final ApplicationEventPublisher events;
    private final Surroundings surroundings;

    OndertekeningService(
            OndertekeningRepository ondertekeningen,
            OndertekeningReadRepository reads,
            MandaatService mandaten,
            ScopeService scopes,
            ApplicationEventPublisher events,
            Surroundings surroundings) {
        this.ondertekeningen = ondertekeningen;
        this.reads = reads;
        this.mandaten = mandaten;
        this.scopes = scopes;
        this.events = events;
        this.surroundings = surroundings;
    }

    /** Under which mandate a besluit is taken; empty when that besluit is not in scope. */
    public Optional<OndertekeningDetail> ofBesluit(BesluitId besluit) {
        Scope scope = scopes.current();
        return reads.ofBesluit(besluit, today(), scope).map(plek -> {
            MandaatDetail mandaat = plek.mandaat() == null
                    ? null
                    : mandaten.find(plek.mandaat()).orElse(null);
            boolean writes = surroundings.current().get().has(Right.BESLUIT_WRITE) && scope.canWrite(plek.home());
            return new OndertekeningDetail(
                    besluit,
                    plek.dag(),
                    plek.onderMandaat(),
                    mandaat,
                    plek.bedrag(),
                    plek.toelichting(),
                    writes && !plek.ingetrokken());
        });
    }

    /** Mandates that hold on the day of a besluit, to choose from. */
    public List<MandaatListItem> choices(BesluitId besluit) {
        OndertekeningPlek plek =
                reads.ofBesluit(besluit, today(), scopes.current()).orElseThrow(NotFound::new);
        return mandaten.holding(plek.dag(), null).stream()
                .filter(each -> each.soort() == MandaatSoort.MANDAAT || each.soort() == MandaatSoort.DELEGATIE)
                .toList();
    }

    /**
     * Chooses the mandate; one that does not carry the besluit is told, not refused.
     *
     * @throws InvalidInput when there is no such mandate
     */
    @Transactional
    @PreAuthorize("hasAuthority('BESLUIT_WRITE')")
    public void choose(BesluitId besluit, OndertekeningData data) {
        OndertekeningPlek plek = writable(besluit);
        OndertekeningData checked = data.checked();
        MandaatDetail mandaat = mandaten.find(Objects.requireNonNull(checked.mandaat()))
                .orElseThrow(() -> new InvalidInput("mandaat", "ondertekening.input.gone"));
        Ondertekening chosen = ondertekeningen.lock(besluit.value()).orElseGet(() -> new Ondertekening(besluit));
        chosen.choose(checked, scopes.current().actor(), surroundings.clock().instant());
        ondertekeningen.saveAndFlush(chosen);
        tell(plek, "gekozen", mandaat.keten(), checked.toelichting());
    }

    /** Takes the choice back, with a reason. */
    @Transactional
    @PreAuthorize("hasAuthority('BESLUIT_WRITE')")
    public void release(BesluitId besluit, String reden) {
        OndertekeningPlek plek = writable(besluit);
        var check = new InputCheck();
        String why = check.required("reden", reden, OndertekeningData.LONGEST);
        check.done();
        Ondertekening chosen =
                ondertekeningen.lock(besluit.value()).orElseThrow(() -> new IllegalMove("ondertekening.move.none"));
        ondertekeningen.delete(chosen);
        tell(plek, "losgelaten", "", why);
    }

    private OndertekeningPlek writable(BesluitId besluit) {
        Scope scope = scopes.current();
        OndertekeningPlek plek = reads.ofBesluit(besluit, today(), scope).orElseThrow(NotFound::new);
        scope.requireWrite(plek.home());
        if (plek.ingetrokken()) {
            throw new IllegalMove("ondertekening.move.withdrawn");
        }
        return plek;
    }

    private void tell(OndertekeningPlek plek, String what, String keten, String words) {
        events.publishEvent(new OndertekeningChanged(
                plek.besluit(),
                what,
                plek.titel(),
                plek.werkruimten(),
                (keten + "\n" + words).strip(),
                scopes.current().actor(),
                surroundings.clock().instant()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(surroundings.clock().instant(), HERE);
    }
}
