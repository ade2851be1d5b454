package nl.eenoverheid.mandaat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.eenoverheid.bericht.Reader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has to hear that a mandate ends soon, and who did: those who keep what its giver gave. */
@Repository
class MandaatBerichten {
    private static final int AT_ONCE = 2000;

    private final JdbcClient jdbc;

    MandaatBerichten(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Bericht> due(LocalDate today) {
        return jdbc.sql("""
                        select distinct m.id mandaat, m.werkt_tot tot, a.id account, a.naam, a.email, a.taal
                        from mandaat m
                        join account a on a.organisatie_id = m.gever_organisatie_id and a.actief
                        join account_rol ar on ar.account_id = a.id
                        join rol_recht r on r.rol = ar.rol and r.recht = 'MANDAAT_MANAGE'
                        where m.werkt_tot between :today and :soon and m.ingetrokken_per is null and not exists (
                            select 1 from mandaat_bericht b
                            where b.mandaat_id = m.id and b.tot = m.werkt_tot and b.account_id = a.id)
                        order by a.id, m.id limit\s""" + AT_ONCE)
                .param("today", today)
                .param("soon", today.plusDays(MandaatReadRepository.SOON_DAYS))
                .query(Bericht.class)
                .list();
    }

    /** Remembers that somebody hears of it; false when another node did so first. */
    boolean claim(Bericht bericht, Instant now) {
        return jdbc.sql("insert ignore into mandaat_bericht (mandaat_id, tot, account_id, op) values (?, ?, ?, ?)")
                        .params(bericht.mandaat(), bericht.tot(), bericht.account(), now)
                        .update()
                == 1;
    }

    /** Forgets it again, because the letter did not leave. */
    void giveBack(Bericht bericht) {
        jdbc.sql("delete from mandaat_bericht where mandaat_id = ? and tot = ? and account_id = ?")
                .params(bericht.mandaat(), bericht.tot(), bericht.account())
                .update();
    }

    /** One mandate of which one person has to hear. */
    record Bericht(long mandaat, LocalDate tot, long account, String naam, String email, String taal) {

        Reader lezer() {
            return new Reader(account, naam, email, taal);
        }
    }
}
