package nl.eenoverheid.toewijzingsregel;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.overheid.OrganisatieNaam;
import nl.eenoverheid.overheid.OverheidService;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.workspace.Toelating;
import nl.eenoverheid.workspace.WerkruimteId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Checks whom a rule asks, and tells the werkruimte what happened to its rules. */
@Component
class ToewijzingsregelNews {
    private final JdbcClient jdbc;
    private final OverheidService overheden;
    private final Toelating toelating;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ToewijzingsregelNews(
            JdbcClient jdbc,
            OverheidService overheden,
            Toelating toelating,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.overheden = overheden;
        this.toelating = toelating;
        this.events = events;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Amsterdam"));
    }

    /**
     * Refuses who does not work in the werkruimte.
     *
     * @throws InvalidInput at the field that names them
     */
    void check(WerkruimteId werkruimte, ToewijzingsregelData data) {
        data.check();
        Long persoon = data.persoon() == null ? null : data.persoon().value();
        boolean works = jdbc.sql("""
                        select 1 from werkruimte_lid l join account a on a.id = l.account_id and a.actief
                        where l.werkruimte_id = :werkruimte and l.rol in ('EIGENAAR', 'DEELNEMER')
                          and a.organisatie_id = :organisatie and (:persoon is null or a.id = :persoon) limit 1""")
                .param("werkruimte", werkruimte.value())
                .param("organisatie", data.organisatie().value())
                .param("persoon", persoon)
                .query(Integer.class)
                .optional()
                .isPresent();
        if (!works) {
            throw new InvalidInput(persoon == null ? "naar" : "persoon", "toewijzingsregel.input.worksNotHere");
        }
    }

    void tell(Toewijzingsregel regel, String what, Actor actor) {
        events.publishEvent(new ToewijzingsregelChanged(
                regel.werkruimte(),
                what,
                toelating.naam(regel.werkruimte()),
                overheden.find(regel.naar()).map(OrganisatieNaam::naam).orElse(""),
                actor,
                clock.instant()));
    }
}
