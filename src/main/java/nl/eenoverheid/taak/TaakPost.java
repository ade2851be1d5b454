package nl.eenoverheid.taak;

import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.eenoverheid.bericht.BerichtSoort;
import nl.eenoverheid.bericht.Post;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells people by e-mail that a task waits for them. A letter holds none of the words. */
@Component
class TaakPost {
    /** More people than these need not all be woken: it stands on the overview of each. */
    private static final int AT_MOST = 5;

    private final JdbcClient jdbc;
    private final Post post;

    TaakPost(JdbcClient jdbc, Post post) {
        this.jdbc = jdbc;
        this.post = post;
    }

    @Async
    @TransactionalEventListener
    void on(TaakChanged event) {
        soort(event).ifPresent(soort -> {
            boolean asked = event.status().isWithGevraagde();
            readers(event, asked).forEach(lezer -> send(soort, event, lezer));
        });
    }

    private void send(BerichtSoort soort, TaakChanged event, Lezer lezer) {
        Map<String, Object> values = new HashMap<>(Map.of("naam", lezer.naam, "organisatie", lezer.ander));
        if (soort == BerichtSoort.TAAK_GEVRAAGD) {
            values.put(
                    "tot",
                    event.uiterlijk()
                            .atTime(LocalTime.NOON)
                            .atZone(TaakStore.HERE)
                            .toInstant());
        }
        post.send(lezer.email, soort, lezer.taal, TaakRoutes.detail(event.taak().value()), values);
    }

    private static Optional<BerichtSoort> soort(TaakChanged event) {
        if (event.act() == null || event.act() == TaakAct.ASK_AGAIN) {
            return Optional.of(BerichtSoort.TAAK_GEVRAAGD).filter(soort -> event.status() == TaakStatus.GEVRAAGD);
        }
        return switch (event.act()) {
            case REFUSE -> Optional.of(BerichtSoort.TAAK_GEWEIGERD);
            case DONE -> Optional.of(BerichtSoort.TAAK_GEDAAN).filter(soort -> event.status() == TaakStatus.GEDAAN);
            case SEND_BACK -> Optional.of(BerichtSoort.TAAK_TERUG);
            default -> Optional.empty();
        };
    }

    /** Those who work for the asked organisation where it stands or the one who has it; or the one who asked. */
    private List<Lezer> readers(TaakChanged event, boolean asked) {
        return jdbc.sql("""
                        select distinct a.id, a.naam, a.email, a.taal, o.naam ander
                        from taak_placement p join werkruimte_lid l
                          on l.werkruimte_id = p.werkruimte_id and l.rol in ('EIGENAAR', 'DEELNEMER')
                        join account a on a.id = l.account_id and a.actief
                        join organisatie o on o.id = :ander
                        where p.taak_id = :taak and a.organisatie_id = :organisatie
                          and (:persoon is null or a.id = :persoon) and a.id <> :actor
                        order by a.id limit\s""" + AT_MOST)
                .param("taak", event.taak().value())
                .param("ander", asked ? event.vrager() : event.gevraagde())
                .param("organisatie", asked ? event.gevraagde() : event.vrager())
                .param("persoon", asked ? event.persoon() : Long.valueOf(event.wie()))
                .param("actor", event.actor().account().value())
                .query(Lezer.class)
                .list();
    }

    record Lezer(long id, String naam, String email, String taal, String ander) {}
}
