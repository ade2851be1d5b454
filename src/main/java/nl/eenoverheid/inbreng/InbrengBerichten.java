package nl.eenoverheid.inbreng;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.eenoverheid.bericht.Reader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has to hear that something is due or late, and who did: those of the organisation that was asked. */
@Repository
class InbrengBerichten {
    private static final int AT_ONCE = 2000;

    private final JdbcClient jdbc;

    InbrengBerichten(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Bericht> due(InbrengTermijn soort, LocalDate today) {
        return jdbc.sql("""
                        select i.id inbreng, i.uiterlijk, :soort soort, a.id account, a.naam, a.email, a.taal
                        from inbreng i join knoop k on k.id = i.knoop_id and k.status = 'OPEN'
                        join knoop_claim c on c.id = i.claim_id and c.tot is null
                        join werkruimte_lid l on l.werkruimte_id = k.werkruimte_id and l.rol in ('EIGENAAR', 'DEELNEMER')
                        join account a on a.id = l.account_id and a.actief and a.organisatie_id = i.organisatie_id
                        where i.status = 'GEVRAAGD' and i.uiterlijk between :from and :until and not exists (
                            select 1 from inbreng_bericht b where b.inbreng_id = i.id and b.uiterlijk = i.uiterlijk
                              and b.soort = :soort and b.account_id = a.id)
                        order by a.id, i.id limit\s""" + AT_ONCE)
                .param("soort", soort.name())
                .param("from", soort.from(today))
                .param("until", soort.until(today))
                .query(Bericht.class)
                .list();
    }

    /** Remembers that somebody hears of it; false when another node did so first. */
    boolean claim(Bericht bericht, Instant now) {
        return jdbc.sql("""
                                insert ignore into inbreng_bericht (inbreng_id, uiterlijk, soort, account_id, op)
                                values (?, ?, ?, ?, ?)""")
                        .params(
                                bericht.inbreng(),
                                bericht.uiterlijk(),
                                bericht.soort().name(),
                                bericht.account(),
                                now)
                        .update()
                == 1;
    }

    /** Forgets it again, because the letter did not leave. */
    void giveBack(Bericht bericht) {
        jdbc.sql("""
                        delete from inbreng_bericht
                        where inbreng_id = ? and uiterlijk = ? and soort = ? and account_id = ?""")
                .params(bericht.inbreng(), bericht.uiterlijk(), bericht.soort().name(), bericht.account())
                .update();
    }

    /** One thing of which one person has to hear. */
    record Bericht(
            long inbreng,
            LocalDate uiterlijk,
            InbrengTermijn soort,
            long account,
            String naam,
            String email,
            String taal) {

        Reader lezer() {
            return new Reader(account, naam, email, taal);
        }
    }
}
