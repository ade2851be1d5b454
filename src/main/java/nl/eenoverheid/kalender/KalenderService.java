package nl.eenoverheid.kalender;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.overheid.OrganisatieNaam;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the calendar: public steps to everybody who may read budgets, the moments of other modules as far as the scope goes. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('BEGROTING_READ')")
public class KalenderService {
    static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    /** So many days before its day a step is told of on the overview and in a letter. */
    static final int SOON_DAYS = 14;

    private static final int BACK_DAYS = Botsingen.OLDEST_DAYS;
    private static final int AHEAD_DAYS = 400;
    private static final int YEARS_AROUND = 3;

    private final Kalenderblad blad;
    private final KalenderLookup lookup;
    private final Kalendernamen namen;
    private final ScopeService scopes;
    private final ObjectProvider<KalenderBron> bronnen;
    private final CurrentAccount current;
    private final Clock clock;

    KalenderService(
            Kalenderblad blad,
            KalenderLookup lookup,
            Kalendernamen namen,
            ScopeService scopes,
            ObjectProvider<KalenderBron> bronnen,
            CurrentAccount current,
            Clock clock) {
        this.blad = blad;
        this.lookup = lookup;
        this.namen = namen;
        this.scopes = scopes;
        this.bronnen = bronnen;
        this.current = current;
        this.clock = clock;
    }

    /** What the calendar shows for a filter. */
    public KalenderOverzicht overzicht(KalenderFilter filter) {
        OrganisatieId own = current.get().organisatie();
        LocalDate today = LocalDate.ofInstant(clock.instant(), HERE);
        Venster venster = Venster.of(filter, today);
        Set<OrganisatieId> organisaties = namen.of(filter, own);
        Kalenderblad.Blad read = blad.read(organisaties, own, venster.van(), venster.tot(), today);
        List<BronMoment> others = others(filter, organisaties, venster);
        List<KalenderMoment> forgotten = filter.jaar() != null || filter.onzeBeurt()
                ? List.of()
                : read.momenten().stream()
                        .filter(each -> organisaties.contains(each.organisatie()) && each.isForgotten(today))
                        .filter(each -> filter.groep() == null || each.groep() == filter.groep())
                        .sorted(Comparator.comparing(KalenderMoment::wanneer).reversed())
                        .toList();
        return new KalenderOverzicht(
                List.copyOf(organisaties),
                Stream.<Kalenderpunt>concat(
                                read.momenten().stream()
                                        .filter(each -> organisaties.contains(each.organisatie()))
                                        .filter(each -> !forgotten.contains(each))
                                        .filter(each -> venster.shows(each)),
                                others.stream())
                        .filter(each -> filter.groep() == null || each.groep() == filter.groep())
                        .filter(each -> !filter.onzeBeurt() || each.waitsFor(own))
                        .sorted(Comparator.comparing(Kalenderpunt::wanneer).thenComparing(Kalenderpunt::uid))
                        .toList(),
                forgotten,
                Stream.concat(read.botsingen().stream(), Volgorde.clashes(others).stream())
                        .filter(each -> organisaties.stream().anyMatch(each::concerns))
                        .filter(each -> filter.groep() == null || each.punt().groep() == filter.groep())
                        .filter(each -> !filter.onzeBeurt() || each.wie().equals(own))
                        .filter(each -> venster.touches(each))
                        .toList(),
                read.perioden(),
                today);
    }

    /**
     * One step.
     *
     * @throws NotFound when the organisation does not take such a step
     */
    public KalenderDetail detail(MomentSleutel sleutel) {
        SignedIn person = current.get();
        namen.require(sleutel);
        LocalDate today = LocalDate.ofInstant(clock.instant(), HERE);
        Set<OrganisatieId> about = sleutel.over() == null
                ? Set.of(sleutel.organisatie())
                : new LinkedHashSet<>(List.of(sleutel.organisatie(), sleutel.over()));
        Kalenderblad.Blad read = blad.read(
                about,
                person.organisatie(),
                LocalDate.of(sleutel.boekjaar() - YEARS_AROUND, 1, 1),
                LocalDate.of(sleutel.boekjaar() + YEARS_AROUND, 12, 31),
                today);
        KalenderMoment moment = read.momenten().stream()
                .filter(each -> each.sleutel().equals(sleutel))
                .findFirst()
                .orElseThrow(NotFound::new);
        Keten keten = Keten.of(moment, read.momenten());
        return new KalenderDetail(
                moment,
                namen.regel(sleutel).orElse(null),
                keten.eerst(),
                keten.daarna(),
                keten.zienswijzen(),
                read.botsingen().stream().filter(each -> each.isAbout(moment)).toList(),
                moment.isKept() ? lookup.steps(sleutel) : List.of(),
                Kalenderrechten.mayTell(person, sleutel),
                person.has(Right.BEGROTING_WRITE) && Kalenderrechten.isOwn(person, sleutel),
                Kalenderrechten.mayPlan(person, sleutel));
    }

    /** The steps of the caller's organisation that are late or near, for who may say something of them. */
    public List<KalenderMoment> waiting() {
        SignedIn person = current.get();
        if (!person.has(Right.BEGROTING_WRITE)) {
            return List.of();
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), HERE);
        LocalDate soon = today.plusDays(SOON_DAYS);
        return blad
                .read(Set.of(person.organisatie()), person.organisatie(), today.minusDays(BACK_DAYS), soon, today)
                .momenten()
                .stream()
                .filter(each -> each.waitsFor(person.organisatie()))
                .filter(each -> !each.isForgotten(today))
                .filter(each -> !each.wanneer().isAfter(soon) && !each.wanneer().isBefore(today.minusDays(BACK_DAYS)))
                .sorted(Comparator.comparing(KalenderMoment::wanneer))
                .toList();
    }

    /** The governments that have a budget, by name. */
    public List<OrganisatieNaam> organisaties() {
        return namen.organisaties();
    }

    /** The joint arrangements about whose draft budget a council may say something, by name. */
    public List<OrganisatieNaam> regelingen(OrganisatieId raad) {
        return namen.regelingen(raad);
    }

    private List<BronMoment> others(KalenderFilter filter, Set<OrganisatieId> organisaties, Venster venster) {
        Scope scope = scopes.current().within(filter.werkruimte());
        boolean all = filter.organisaties().isEmpty() && filter.regio() == null;
        return bronnen.stream()
                .flatMap(each -> each.momenten(scope).stream())
                .filter(each -> all
                        || organisaties.contains(each.organisatie())
                        || each.wacht().stream().anyMatch(organisaties::contains))
                .filter(venster::shows)
                .toList();
    }

    /**
     * Between which days the calendar is read.
     *
     * @param late whether it also shows what should have been done before
     */
    private record Venster(LocalDate van, LocalDate tot, boolean late) {

        static Venster of(KalenderFilter filter, LocalDate today) {
            return filter.jaar() == null
                    ? new Venster(today.minusDays(BACK_DAYS), today.plusDays(AHEAD_DAYS), true)
                    : new Venster(LocalDate.of(filter.jaar(), 1, 1), LocalDate.of(filter.jaar(), 12, 31), false);
        }

        boolean shows(Kalenderpunt punt) {
            boolean within = !punt.wanneer().isBefore(van) && !punt.wanneer().isAfter(tot);
            return within || late && punt.isOpen() && punt.wanneer().isBefore(van);
        }

        boolean touches(Botsing botsing) {
            return shows(botsing.punt()) || botsing.ander() != null && shows(botsing.ander());
        }
    }
}
