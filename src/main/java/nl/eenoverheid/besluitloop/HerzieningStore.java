package nl.eenoverheid.besluitloop;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which besluiten come back to whom, and who was told. */
@Repository
class HerzieningStore {
    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;

    HerzieningStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Besluiten that were to be looked at again between two days, each for every owner of its werkruimte who was not told. Of
     * one in a closed part a letter has no words.
     */
    List<Terugkeer> due(LocalDate from, LocalDate until) {
        return jdbc.sql("""
                        select b.id, b.herziening_op, a.id account_id, a.naam, a.email, a.taal,
                               if(w.ouder_id is null, b.titel, '') titel,
                               if(w.ouder_id is null, b.motivering, '') redenen,
                               if(w.ouder_id is not null, '', coalesce((
                                   select group_concat(concat(o.naam, ': ', if(s.minderheid = '', s.reden, s.minderheid))
                                          order by o.naam separator '\\n')
                                   from besluit_standpunt s join organisatie o on o.id = s.organisatie_id
                                   where s.besluit_id = b.id and s.standpunt = 'TEGEN' and s.volgnummer = (
                                       select max(x.volgnummer) from besluit_standpunt x
                                       where x.besluit_id = s.besluit_id and x.organisatie_id = s.organisatie_id)), ''))
                               minderheid
                        from besluit b join werkruimte w on w.id = b.werkruimte_id
                        join werkruimte_lid l on l.werkruimte_id = b.werkruimte_id and l.rol = 'EIGENAAR'
                        join account a on a.id = l.account_id and a.actief
                        where b.status = 'VASTGELEGD' and b.herziening_op between :from and :until
                          and b.ingetrokken_op is null and not exists (select 1 from herziening_bericht h
                              where h.besluit_id = b.id and h.herziening_op = b.herziening_op and h.account_id = a.id)
                        order by b.herziening_op, b.id, a.id limit\s""" + AT_ONCE)
                .param("from", from)
                .param("until", until)
                .query(Terugkeer.class)
                .list();
    }

    /** Remembers that somebody is told; false when another node did so first. */
    boolean claim(Terugkeer besluit, Instant now) {
        return jdbc.sql("""
                                insert ignore into herziening_bericht (besluit_id, herziening_op, account_id, op)
                                values (?, ?, ?, ?)""")
                        .params(besluit.id(), besluit.herzieningOp(), besluit.accountId(), now)
                        .update()
                == 1;
    }

    /** Forgets it again, because the letter did not leave. */
    void giveBack(Terugkeer besluit) {
        jdbc.sql("delete from herziening_bericht where besluit_id = ? and herziening_op = ? and account_id = ?")
                .params(besluit.id(), besluit.herzieningOp(), besluit.accountId())
                .update();
    }

    /** One besluit that comes back to one person; without words when few may read it. */
    record Terugkeer(
            long id,
            LocalDate herzieningOp,
            long accountId,
            String naam,
            String email,
            String taal,
            String titel,
            String redenen,
            String minderheid) {}
}
