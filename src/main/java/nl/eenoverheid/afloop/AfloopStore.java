package nl.eenoverheid.afloop;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.eenoverheid.bericht.Reader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has to hear that an agreement ends, and who did. */
@Repository
class AfloopStore {
    /** Who wrote it down does not write in its home werkruimte any more. */
    static final String KEEPER_LEFT = """
            not exists (select 1 from werkruimte_lid m join account ma on ma.id = m.account_id and ma.actief
                        where m.werkruimte_id = d.werkruimte_id and m.account_id = b.account_id
                          and m.rol in ('EIGENAAR', 'DEELNEMER'))
            """;

    private static final int AT_ONCE = 2000;

    private final JdbcClient jdbc;

    AfloopStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Agreements that just end between two days, each with who keeps it, else the owners, and did not hear of it. */
    List<AfloopBericht> due(LocalDate from, LocalDate until) {
        return jdbc.sql("""
                        select b.id, b.tot, a.id account_id, a.naam, a.email, a.taal
                        from bestuursafspraak b join dossier d on d.id = b.dossier_id
                        join werkruimte_lid l on l.werkruimte_id = d.werkruimte_id and l.rol in ('EIGENAAR', 'DEELNEMER')
                        join account a on a.id = l.account_id and a.actief
                        where b.status = 'IN_KRACHT' and b.tot between :from and :until
                          and (a.id = b.account_id or l.rol = 'EIGENAAR' and\s""" + KEEPER_LEFT + """
                        ) and not exists (
                            select 1 from afloop_bericht e where e.bestuursafspraak_id = b.id and e.tot = b.tot
                              and e.account_id = a.id)
                        order by a.id, b.id limit\s""" + AT_ONCE)
                .param("from", from)
                .param("until", until)
                .query((row, number) -> new AfloopBericht(
                        row.getLong("id"),
                        row.getObject("tot", LocalDate.class),
                        new Reader(
                                row.getLong("account_id"),
                                row.getString("naam"),
                                row.getString("email"),
                                row.getString("taal"))))
                .list();
    }

    /** Remembers that somebody hears of it; false when another node did so first. */
    boolean claim(AfloopBericht bericht, Instant now) {
        return jdbc.sql("""
                                insert ignore into afloop_bericht (bestuursafspraak_id, tot, account_id, op)
                                values (?, ?, ?, ?)""")
                        .params(
                                bericht.afspraakId(),
                                bericht.tot(),
                                bericht.lezer().id(),
                                now)
                        .update()
                == 1;
    }

    /** Forgets it again, because the letter did not leave. */
    void giveBack(AfloopBericht bericht) {
        jdbc.sql("delete from afloop_bericht where bestuursafspraak_id = ? and tot = ? and account_id = ?")
                .params(bericht.afspraakId(), bericht.tot(), bericht.lezer().id())
                .update();
    }
}
