package nl.eenoverheid.vergadering;

import java.util.List;
import java.util.Map;
import nl.eenoverheid.bericht.BerichtSoort;
import nl.eenoverheid.bericht.Post;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells people by e-mail that they are invited, and that a meeting is cancelled. A letter holds none of the words. Of a meeting that
 * was held already nobody is told.
 */
@Component
class VergaderingPost {
    /** Of an organisation that says itself who comes, not all need to be woken. */
    private static final int AT_MOST = 40;

    private final JdbcClient jdbc;
    private final Post post;

    VergaderingPost(JdbcClient jdbc, Post post) {
        this.jdbc = jdbc;
        this.post = post;
    }

    @Async
    @TransactionalEventListener
    void on(VergaderingChanged event) {
        if (!event.begintOp().isAfter(event.at())) {
            return;
        }
        switch (event.stap()) {
            case PLANNED, CHANGED -> write(BerichtSoort.VERGADERING, event);
            case CANCEL -> write(BerichtSoort.VERGADERING_AFGELAST, event);
            default -> {}
        }
    }

    private void write(BerichtSoort soort, VergaderingChanged event) {
        invited(event)
                .forEach(lezer -> post.send(
                        lezer.email,
                        soort,
                        lezer.taal,
                        VergaderingRoutes.detail(event.vergadering().value()),
                        Map.of("naam", lezer.naam, "organisatie", lezer.van, "dag", event.begintOp())));
    }

    /** Who is invited by name, and of organisations that say themselves who comes those who write where the dossier stands. */
    private List<Lezer> invited(VergaderingChanged event) {
        return jdbc.sql("""
                        select distinct a.id, a.naam, a.email, a.taal, o.naam van
                        from vergadering v join vergadering_genodigde g on g.vergadering_id = v.id
                        join account a on a.organisatie_id = g.organisatie_id and a.actief
                          and (g.account_id is null or a.id = g.account_id)
                        join werkruimte_lid l on l.account_id = a.id
                          and (g.account_id is not null or l.rol in ('EIGENAAR', 'DEELNEMER'))
                        join dossier_placement p on p.dossier_id = v.dossier_id and p.werkruimte_id = l.werkruimte_id
                        join organisatie o on o.id = :van
                        where v.id = :vergadering and a.id <> :actor order by a.id limit\s""" + AT_MOST)
                .param("vergadering", event.vergadering().value())
                .param("van", event.actor().organisatie().value())
                .param("actor", event.actor().account().value())
                .query(Lezer.class)
                .list();
    }

    record Lezer(long id, String naam, String email, String taal, String van) {}
}
