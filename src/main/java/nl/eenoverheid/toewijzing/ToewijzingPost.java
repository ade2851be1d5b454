package nl.eenoverheid.toewijzing;

import java.util.List;
import java.util.Map;
import nl.eenoverheid.bericht.BerichtSoort;
import nl.eenoverheid.bericht.Post;
import nl.eenoverheid.signaal.SignaalRoutes;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells people by e-mail that a signaal waits for them. A letter goes to who is asked by name, else to those who work for the
 * organisation where it stands; it holds none of the words.
 */
@Component
class ToewijzingPost {
    /** More people than these need not all be woken: it stands on the overview of each. */
    private static final int AT_MOST = 5;

    private final JdbcClient jdbc;
    private final Post post;

    ToewijzingPost(JdbcClient jdbc, Post post) {
        this.jdbc = jdbc;
        this.post = post;
    }

    @Async
    @TransactionalEventListener
    void on(ToewijzingChanged event) {
        Long organisatie = event.wachtOp();
        if (organisatie != null && event.stap() != StapSoort.REGIE) {
            write(
                    BerichtSoort.TOEWIJZING,
                    event.signaal().value(),
                    readers(event.signaal().value(), organisatie, event.persoon()).stream()
                            .filter(reader ->
                                    reader.id != event.actor().account().value())
                            .toList());
        }
    }

    /** Reminds whom it waits for, and lets who directs know. */
    void remind(Herinnering herinnering) {
        write(
                BerichtSoort.TOEWIJZING_HERINNERING,
                herinnering.signaalId(),
                readers(herinnering.signaalId(), herinnering.behandelaarId(), herinnering.persoonId()));
        if (herinnering.regieId() != null) {
            write(
                    BerichtSoort.TOEWIJZING_HERINNERING,
                    herinnering.signaalId(),
                    readers(herinnering.signaalId(), herinnering.regieId(), null));
        }
    }

    private void write(BerichtSoort soort, long signaal, List<Lezer> lezers) {
        lezers.forEach(lezer ->
                post.send(lezer.email, soort, lezer.taal, SignaalRoutes.detail(signaal), Map.of("naam", lezer.naam)));
    }

    /** Those who work for an organisation where the signaal stands, or only the one who is asked by name. */
    private List<Lezer> readers(long signaal, long organisatie, @Nullable Long persoon) {
        return jdbc.sql("""
                        select distinct a.id, a.naam, a.email, a.taal
                        from signaal_placement p join werkruimte_lid l
                          on l.werkruimte_id = p.werkruimte_id and l.rol in ('EIGENAAR', 'DEELNEMER')
                        join account a on a.id = l.account_id and a.actief
                        where p.signaal_id = :signaal and a.organisatie_id = :organisatie
                          and (:persoon is null or a.id = :persoon)
                        order by a.id limit\s""" + AT_MOST)
                .param("signaal", signaal)
                .param("organisatie", organisatie)
                .param("persoon", persoon)
                .query(Lezer.class)
                .list();
    }

    record Lezer(long id, String naam, String email, String taal) {}
}
