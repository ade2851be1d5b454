package nl.eenoverheid.dekking;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.begroting.Overheid;
import nl.eenoverheid.begroting.OverheidId;
import nl.eenoverheid.begroting.Taakveld;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what a besluit costs, and from which lines of which budgets that is paid. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('BESLUIT_READ')")
public class DekkingService {
    /** So many lines pay for one besluit at most. */
    public static final int MOST = 100;

    private final KostenramingRepository ramingen;
    private final DekkingsregelRepository regels;
    private final DekkingReadRepository reads;
    private final Begrotingsregels begroot;
    private final ScopeService scopes;
    private final Surroundings surroundings;

    DekkingService(
            KostenramingRepository ramingen,
            DekkingsregelRepository regels,
            DekkingReadRepository reads,
            Begrotingsregels begroot,
            ScopeService scopes,
            Surroundings surroundings) {
        this.ramingen = ramingen;
        this.regels = regels;
        this.reads = reads;
        this.begroot = begroot;
        this.scopes = scopes;
        this.surroundings = surroundings;
    }

    /** What it costs and who pays; empty when that besluit is not in scope. */
    public Optional<DekkingDetail> ofBesluit(BesluitId besluit) {
        Scope scope = scopes.current();
        return reads.ofBesluit(besluit, scope)
                .map(plek -> new DekkingDetail(
                        besluit,
                        plek.kosten(),
                        plek.bron(),
                        plek.version(),
                        begroot.named(reads.regels(besluit, scope)),
                        surroundings.current().get().has(Right.BESLUIT_WRITE)
                                && scope.canWrite(plek.home())
                                && !plek.ingetrokken()));
    }

    /** The governments whose budget can pay, by layer and name. */
    public List<Overheid> overheden() {
        return begroot.overheden().all();
    }

    /** The taakvelden that a government budgets by in a year; empty when it is not known. */
    public List<Taakveld> taakvelden(OverheidId overheid, int boekjaar) {
        return begroot.taakvelden(overheid, boekjaar);
    }

    /**
     * Says what it costs in all.
     *
     * @param version that was on the screen; {@link DekkingDetail#NOT_SAID} when nobody had said it
     * @throws InvalidInput when something is missing
     * @throws Stale when somebody else said it meanwhile
     */
    @Transactional
    @PreAuthorize("hasAuthority('BESLUIT_WRITE')")
    public void stateCosts(BesluitId besluit, long version, KostenData data) {
        DekkingPlek plek = writable(besluit);
        KostenData checked = data.checked();
        Optional<Kostenraming> before = ramingen.lock(besluit.value());
        Stale.guard(version, before.map(Kostenraming::version).orElse(DekkingDetail.NOT_SAID));
        Kostenraming raming = before.orElseGet(() -> new Kostenraming(besluit));
        raming.state(checked);
        ramingen.saveAndFlush(raming);
        tell(plek, "kosten", plain(Objects.requireNonNull(checked.kosten())) + ", " + checked.bron());
    }

    /**
     * Adds a line that pays.
     *
     * @throws InvalidInput when something is missing, or that government has no such taakveld in that year
     */
    @Transactional
    @PreAuthorize("hasAuthority('BESLUIT_WRITE')")
    public void add(BesluitId besluit, DekkingsregelData data) {
        DekkingPlek plek = writable(besluit);
        DekkingsregelData checked = data.checked();
        Overheid overheid = begroot.overheden()
                .find(Objects.requireNonNull(checked.overheid()))
                .orElseThrow(() -> new InvalidInput("overheid", "shared.input.choose"));
        int boekjaar = Objects.requireNonNull(checked.boekjaar());
        Taakveld taakveld = begroot.taakvelden(overheid.id(), boekjaar).stream()
                .filter(each -> each.code().equals(checked.taakveld()))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(
                        "taakveld", "dekking.input.taakveld", overheid.naam(), Integer.toString(boekjaar)));
        if (reads.regels(besluit, scopes.current()).size() >= MOST) {
            throw new IllegalMove("dekking.move.many", MOST);
        }
        regels.saveAndFlush(new Dekkingsregel(besluit, checked));
        tell(plek, "erbij", line(overheid, boekjaar, taakveld, Objects.requireNonNull(checked.bedrag())));
    }

    /**
     * Takes a line off.
     *
     * @throws NotFound when it is not a line of this besluit any more
     */
    @Transactional
    @PreAuthorize("hasAuthority('BESLUIT_WRITE')")
    public void remove(BesluitId besluit, DekkingsregelId id) {
        DekkingPlek plek = writable(besluit);
        DekkingRij rij = begroot.named(reads.regels(besluit, scopes.current())).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        regels.findById(id.value()).filter(each -> each.isOf(besluit)).ifPresent(regels::delete);
        tell(plek, "eraf", line(rij.overheid(), rij.boekjaar(), rij.taakveld(), rij.bedrag()));
    }

    private DekkingPlek writable(BesluitId besluit) {
        Scope scope = scopes.current();
        DekkingPlek plek = reads.ofBesluit(besluit, scope).orElseThrow(NotFound::new);
        scope.requireWrite(plek.home());
        if (plek.ingetrokken()) {
            throw new IllegalMove("dekking.move.withdrawn");
        }
        return plek;
    }

    private void tell(DekkingPlek plek, String what, String words) {
        surroundings
                .events()
                .publishEvent(new DekkingChanged(
                        plek.besluit(),
                        what,
                        plek.titel(),
                        plek.werkruimten(),
                        words,
                        scopes.current().actor(),
                        surroundings.clock().instant()));
    }

    private static String line(Overheid overheid, int boekjaar, Taakveld taakveld, BigDecimal bedrag) {
        return "%s %d, %s %s: %s".formatted(overheid.naam(), boekjaar, taakveld.code(), taakveld.naam(), plain(bedrag));
    }

    private static String plain(BigDecimal bedrag) {
        return bedrag.stripTrailingZeros().toPlainString() + " × 1.000 euro";
    }

    /** Who asks, when, and who hears of it. */
    @Component
    record Surroundings(CurrentAccount current, Clock clock, ApplicationEventPublisher events) {}
}
