package nl.eenoverheid.bijlage;

import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.inhoud.InhoudChecked;
import nl.eenoverheid.inhoud.Viruscontrole;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.signaal.SignaalId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells at a signaal what a scanner said later of what is attached to it, in the name of who added that. */
@Component
class InhoudListener {
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InhoudListener(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(InhoudChecked event) {
        BijlageChanged.What what =
                event.controle() == Viruscontrole.BESMET ? BijlageChanged.What.INFECTED : BijlageChanged.What.CHECKED;
        jdbc.sql("""
                        select b.signaal_id, b.naam, b.account_id, b.organisatie_id, s.kop
                        from bijlage b join signaal s on s.id = b.signaal_id where b.inhoud_id = ?""")
                .param(event.id().value())
                .query(Added.class)
                .optional()
                .ifPresent(added -> events.publishEvent(new BijlageChanged(
                        new SignaalId(added.signaalId()),
                        added.kop(),
                        werkruimten(added.signaalId()),
                        what,
                        added.naam(),
                        added.actor(),
                        clock.instant())));
    }

    private Set<Long> werkruimten(long signaal) {
        return jdbc
                .sql("select werkruimte_id from signaal_placement where signaal_id = ?")
                .param(signaal)
                .query(Long.class)
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    private record Added(long signaalId, String naam, long accountId, long organisatieId, String kop) {
        Actor actor() {
            return new Actor(new AccountId(accountId), new OrganisatieId(organisatieId));
        }
    }
}
