package nl.eenoverheid.stuk;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.inhoud.InhoudId;
import nl.eenoverheid.overheid.OrganisatieId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Wakes the screens and the index when the words of a file were read, in the name of who added it. */
@Component
class GelezenNews {
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GelezenNews(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    void tell(InhoudId inhoud) {
        jdbc.sql("""
                        select s.id, s.dossier_id, d.naam, v.account_id, v.organisatie_id,
                               (select group_concat(p.werkruimte_id) from dossier_placement p where p.dossier_id = d.id) plekken
                        from stuk_versie v join stuk s on s.id = v.stuk_id join dossier d on d.id = s.dossier_id
                        where v.inhoud_id = ?""")
                .param(inhoud.value())
                .query(Added.class)
                .optional()
                .ifPresent(added -> events.publishEvent(added.event(clock.instant())));
    }

    private record Added(long id, long dossierId, String naam, long accountId, long organisatieId, String plekken) {
        StukChanged event(Instant now) {
            return new StukChanged(
                    new StukId(id),
                    new DossierId(dossierId),
                    StukChanged.GELEZEN,
                    naam,
                    Arrays.stream(plekken.split(",")).map(Long::valueOf).collect(Collectors.toUnmodifiableSet()),
                    "",
                    true,
                    new Actor(new AccountId(accountId), new OrganisatieId(organisatieId)),
                    now);
        }
    }
}
