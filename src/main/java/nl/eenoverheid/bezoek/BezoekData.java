package nl.eenoverheid.bezoek;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;

/**
 * A bezoek as somebody plans it. Times are those of the Netherlands.
 *
 * @param doel what people want to know or do there
 * @param vragen open questions to take along
 * @param nietOver what it may not be about
 * @param agenda points, a line each; empty for none
 * @param agendaReden why there is an agenda where the rule says none
 * @param anderen who comes along without an account, as a role or group: no names
 * @param route the places, in the order in which people come there
 * @param deelnemers ids of accounts of the werkruimte
 */
public record BezoekData(
        @Nullable WerkruimteId werkruimte,
        String titel,
        @Nullable BezoekSoort soort,
        @Nullable BezoekRol rol,
        @Nullable LocalDate dag,
        @Nullable LocalTime van,
        @Nullable LocalTime tot,
        String doel,
        String vragen,
        String nietOver,
        String agenda,
        String agendaReden,
        String anderen,
        List<Halte> route,
        Set<Long> deelnemers) {
    /** Longest text in one field, in characters. */
    public static final int LONGEST = 4000;

    /** Longest short text. */
    public static final int SHORT = 1000;

    /** Most places on a route. */
    public static final int MOST_PLACES = 20;

    static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private static final int MOST_PEOPLE = 100;
    private static final int YEARS = 5;

    public BezoekData {
        route = List.copyOf(route);
        deelnemers = Set.copyOf(deelnemers);
    }

    /**
     * One place on the route; one of its parts must be there.
     *
     * @param tijd when people come there, null when that is open
     * @param kern settlement
     * @param plek what one finds there, such as a village hall: no address of people
     */
    public record Halte(@Nullable LocalTime tijd, @Nullable OrganisatieId gemeente, String kern, String plek) {}

    /** When it begins; only of data that was checked. */
    Instant begintOp() {
        return at(Objects.requireNonNull(van));
    }

    /** When it ends; only of data that was checked. */
    Instant eindigtOp() {
        return at(Objects.requireNonNull(tot));
    }

    /** A time on the day of the bezoek. */
    Instant at(LocalTime time) {
        return Objects.requireNonNull(dag).atTime(time).atZone(HERE).toInstant();
    }

    /**
     * The same, cleaned.
     *
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    BezoekData checked(LocalDate today) {
        var check = new InputCheck();
        check.chosen("werkruimte", werkruimte);
        check.chosen("soort", soort);
        check.chosen("rol", rol);
        checkWhen(check, today);
        String points = check.optional("agenda", agenda, LONGEST);
        String why = points.isEmpty() ? "" : check.optional("agendaReden", agendaReden, SHORT);
        if (rol != null) {
            rol.agenda().check(points, why, check);
        }
        var result = new BezoekData(
                werkruimte,
                check.required("titel", titel, 200),
                soort,
                rol,
                dag,
                van,
                tot,
                check.optional("doel", doel, LONGEST),
                check.optional("vragen", vragen, LONGEST),
                check.optional("nietOver", nietOver, LONGEST),
                points,
                rol != null && rol.agenda() == AgendaRegel.ZONDER ? why : "",
                check.optional("anderen", anderen, SHORT),
                checkedRoute(check),
                deelnemers);
        check.unless(deelnemers.size() <= MOST_PEOPLE, "deelnemers", "bezoek.input.many", MOST_PEOPLE);
        check.done();
        return result;
    }

    private void checkWhen(InputCheck check, LocalDate today) {
        check.chosen("dag", dag);
        check.chosen("van", van);
        check.chosen("tot", tot);
        check.unless(van == null || tot == null || tot.isAfter(van), "tot", "bezoek.input.before");
        check.unless(dag == null || dag.isBefore(today.plusYears(YEARS)), "dag", "bezoek.input.farAway", YEARS);
        check.unless(dag == null || dag.isAfter(today.minusYears(YEARS)), "dag", "bezoek.input.longAgo", YEARS);
    }

    /** Lines that say nothing are left out. */
    private List<Halte> checkedRoute(InputCheck check) {
        List<Halte> clean = new ArrayList<>();
        for (Halte halte : route) {
            String kern = check.optional("route", halte.kern(), 120);
            String plek = check.optional("route", halte.plek(), 200);
            if (halte.gemeente() != null || !kern.isEmpty() || !plek.isEmpty()) {
                clean.add(new Halte(halte.tijd(), halte.gemeente(), kern, plek));
            }
        }
        check.unless(!clean.isEmpty(), "route", "bezoek.input.route");
        check.unless(clean.size() <= MOST_PLACES, "route", "bezoek.input.many", MOST_PLACES);
        List<LocalTime> times =
                clean.stream().map(Halte::tijd).filter(Objects::nonNull).toList();
        check.unless(times.equals(times.stream().sorted().toList()), "route", "bezoek.input.order");
        return clean;
    }
}
