package nl.eenoverheid.mandaat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import nl.eenoverheid.access.AuditedEvent;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Stale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the register: each organisation what it gave itself, the administrator of the installation all of it. */
@Service
@Transactional
@PreAuthorize("hasAuthority('MANDAAT_MANAGE')")
public class MandaatKeepService {
    static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final MandaatRepository mandaten;
    private final Houders houders;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MandaatKeepService(
            MandaatRepository mandaten,
            Houders houders,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.mandaten = mandaten;
        this.houders = houders;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes up what was given.
     *
     * @throws InvalidInput with every problem, each with the article of the Awb that asks for it
     */
    public MandaatId give(MandaatData data) {
        MandaatData checked = data.checked();
        MandaatSoort soort = Objects.requireNonNull(checked.soort());
        Mandaat boven = above(checked.boven() == null ? null : checked.boven().value());
        Houder gever = boven == null ? houders.of(checked.gever()) : boven.houder();
        Houder houder = houders.of(checked.houder());
        checkUnder(soort, checked.inhoud(), boven);
        houders.requireArticle(checked.inhoud().bevoegdheidId());
        if (gever.is(houder)) {
            throw new InvalidInput("houder", "mandaat.input.same");
        }
        Mandaat given = new Mandaat(soort, boven, gever, houder, checked.inhoud());
        requireOwn(given);
        given.tell(MandaatHandeling.OPGENOMEN, "", current.get().id(), clock.instant());
        tell("given", mandaten.saveAndFlush(given));
        return given.id();
    }

    /**
     * Puts right what the register says of a mandate; who gave it to whom stays.
     *
     * @param version the version that was on the screen
     */
    public void correct(MandaatId id, long version, MandaatInhoud inhoud, String reden) {
        Mandaat mandaat = opened(id, version);
        var check = new InputCheck();
        String why = check.required("reden", reden, MandaatInhoud.LONGEST);
        MandaatInhoud what = inhoud.checked(check);
        MandaatToets.check(check, mandaat.soort(), what);
        check.done();
        Mandaat boven = above(mandaat.boven());
        checkUnder(mandaat.soort(), what, boven);
        houders.requireArticle(what.bevoegdheidId());
        mandaat.correct(what, boven, today());
        end(mandaat, MandaatHandeling.VERBETERD, why, "corrected");
    }

    /**
     * Ends a mandate, and with it what was given under it (Awb 10:8, 10:18).
     *
     * @param version the version that was on the screen
     * @param per the first day on which it holds no more
     */
    public void withdraw(MandaatId id, long version, @Nullable LocalDate per, String reden) {
        Mandaat mandaat = opened(id, version);
        var check = new InputCheck();
        String why = check.required("reden", reden, MandaatInhoud.LONGEST);
        check.unless(per != null, "per", "mandaat.input.noDay");
        check.unless(
                per == null
                        || !per.isBefore(MandaatToets.starts(mandaat.inhoud()))
                                && !per.isAfter(MandaatToets.ends(mandaat.inhoud())),
                "per",
                "mandaat.input.outside");
        check.done();
        mandaat.withdraw(Objects.requireNonNull(per), why, above(mandaat.boven()), today());
        end(mandaat, MandaatHandeling.INGETROKKEN, why, "withdrawn");
    }

    private Mandaat opened(MandaatId id, long version) {
        Mandaat mandaat = mandaten.lock(id.value()).orElseThrow(NotFound::new);
        requireOwn(mandaat);
        Stale.guard(version, mandaat.version());
        return mandaat;
    }

    private void end(Mandaat mandaat, MandaatHandeling wat, String why, String audited) {
        mandaat.tell(wat, why, current.get().id(), clock.instant());
        tell(audited, mandaten.saveAndFlush(mandaat));
        below(mandaat);
    }

    /** What was given under it ends with it. */
    private void below(Mandaat mandaat) {
        for (Mandaat under : mandaten.findByBovenId(mandaat.id().value())) {
            under.follow(mandaat);
            below(mandaten.saveAndFlush(under));
        }
    }

    private @Nullable Mandaat above(@Nullable Long id) {
        return id == null ? null : mandaten.lock(id).orElseThrow(NotFound::new);
    }

    private static void checkUnder(MandaatSoort soort, MandaatInhoud what, @Nullable Mandaat boven) {
        if (boven != null) {
            var check = new InputCheck();
            MandaatToets.checkUnder(check, soort, what, boven);
            check.done();
        }
    }

    private void requireOwn(Mandaat mandaat) {
        if (!MandaatService.keeps(current.get(), mandaat.keeper())) {
            throw new AccessDeniedException("each organisation keeps what it gave");
        }
    }

    private void tell(String what, Mandaat mandaat) {
        events.publishEvent(new AuditedEvent(
                current.get().id(),
                mandaat.keeper(),
                "mandaat.audit." + what,
                mandaat.keten(),
                List.of(),
                clock.instant()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }
}
