package nl.eenoverheid.geldstroom;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.begroting.Overheid;
import nl.eenoverheid.begroting.OverheidId;
import nl.eenoverheid.geldstroom.Overdrachten.Sleutel;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Stale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps which part of a line is about which joint arrangement. Each organisation states it for itself; who manages budgets states it
 * for others too, and then it is not confirmed.
 */
@Service
@Transactional
@PreAuthorize("hasAuthority('BEGROTING_WRITE')")
public class ToerekeningService {
    private final ToerekeningRepository toerekeningen;
    private final OverdrachtLookup overdrachten;
    private final KringLookup kringen;
    private final GeldstroomStore store;

    ToerekeningService(
            ToerekeningRepository toerekeningen,
            OverdrachtLookup overdrachten,
            KringLookup kringen,
            GeldstroomStore store) {
        this.toerekeningen = toerekeningen;
        this.overdrachten = overdrachten;
        this.kringen = kringen;
        this.store = store;
    }

    /**
     * States which part of a line is about an arrangement. All parts together are at most the line, where that was delivered.
     *
     * @param version of what was stated before, on the screen; null when nothing was
     * @throws InvalidInput with every problem, also when the parts are more than the line
     * @throws Stale when somebody stated something else meanwhile
     */
    public void state(Toerekeningsleutel sleutel, @Nullable Long version, ToerekeningData data) {
        ToerekeningData checked = data.checked();
        Overheid overheid = opened(sleutel);
        List<Toerekening> line = locked(sleutel);
        Optional<Toerekening> before = of(line, sleutel.regeling());
        Stale.guard(
                version == null ? -1 : version, before.map(Toerekening::version).orElse(-1L));
        guardRoom(sleutel, line, checked.gegeven());
        Toerekening stated = before.orElseGet(() -> new Toerekening(sleutel));
        stated.state(
                checked.gegeven(),
                checked.bron(),
                isOwn(overheid),
                store.person().id(),
                store.now());
        toerekeningen.saveAndFlush(stated);
        tell("stated", sleutel, overheid);
    }

    /**
     * Takes back what was stated; it stays to be read.
     *
     * @param version of it, on the screen
     * @throws NotFound when nothing was
     */
    public void withdraw(Toerekeningsleutel sleutel, long version) {
        Overheid overheid = opened(sleutel);
        Toerekening stated = of(locked(sleutel), sleutel.regeling()).orElseThrow(NotFound::new);
        Stale.guard(version, stated.version());
        stated.withdraw(store.person().id(), store.now());
        toerekeningen.saveAndFlush(stated);
        tell("unstated", sleutel, overheid);
    }

    private Overheid opened(Toerekeningsleutel sleutel) {
        Overheid overheid = store.overheid(sleutel.overheid());
        Kring kring = kringen.find(sleutel.regeling()).orElseThrow(NotFound::new);
        if (!kring.isRegeling() || sleutel.overheid().equals(sleutel.regeling()) || !kring.holds(sleutel.overheid())) {
            throw new NotFound();
        }
        if (!Overdracht.compared().contains(sleutel.soort())) {
            throw new NotFound();
        }
        if (!isOwn(overheid) && !store.person().has(Right.BEGROTING_MANAGE)) {
            throw new AccessDeniedException("each organisation states its own parts");
        }
        store.queue(sleutel.overheid());
        return overheid;
    }

    private List<Toerekening> locked(Toerekeningsleutel sleutel) {
        return toerekeningen.lockLine(
                sleutel.overheid().value(), sleutel.boekjaar(), sleutel.verslag(), sleutel.zijde(), sleutel.soort());
    }

    private void guardRoom(Toerekeningsleutel sleutel, List<Toerekening> line, BigDecimal bedrag) {
        Overdrachten report = overdrachten
                .of(List.of(sleutel.overheid()), sleutel.boekjaar(), sleutel.verslag(), null)
                .get(new Sleutel(sleutel.overheid(), sleutel.boekjaar(), sleutel.verslag()));
        BigDecimal regel = report == null ? null : report.regel(sleutel.zijde(), sleutel.code());
        BigDecimal others = line.stream()
                .filter(each -> each.regeling() != sleutel.regeling().value())
                .map(Toerekening::bedrag)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (regel != null && others.add(bedrag).compareTo(regel) > 0) {
            throw new InvalidInput("bedrag", "geldstroom.input.more", regel, others);
        }
    }

    private boolean isOwn(Overheid overheid) {
        return store.person().organisatie().equals(overheid.organisatie());
    }

    private static Optional<Toerekening> of(List<Toerekening> line, OverheidId regeling) {
        return line.stream().filter(each -> each.regeling() == regeling.value()).findFirst();
    }

    private void tell(String what, Toerekeningsleutel sleutel, Overheid overheid) {
        store.tell(
                what,
                overheid.naam() + " → " + store.overheid(sleutel.regeling()).naam() + " " + sleutel.boekjaar(),
                overheid.organisatie());
    }
}
