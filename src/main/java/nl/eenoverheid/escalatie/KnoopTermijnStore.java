package nl.eenoverheid.escalatie;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.eenoverheid.bericht.Reader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has to hear that it must become clear who decides, and who did: the owners, and the body to which it would go. */
@Repository
class KnoopTermijnStore {
    private static final int AT_ONCE = 2000;

    private final JdbcClient jdbc;

    KnoopTermijnStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Questions without a decider whose day lies between two days, each with everybody who did not hear of it yet. */
    List<KnoopTermijnBericht> due(KnoopTermijn soort, LocalDate from, LocalDate until) {
        return jdbc.sql("""
                        select k.id, k.uiterlijk, a.id account_id, a.naam, a.email, a.taal
                        from knoop k
                        left join bestuursorgaan b on b.id = k.naar_orgaan_id
                        join werkruimte_lid l on l.werkruimte_id = k.werkruimte_id and l.rol in ('EIGENAAR', 'DEELNEMER')
                        join account a on a.id = l.account_id and a.actief
                          and (l.rol = 'EIGENAAR' or a.organisatie_id = b.organisatie_id)
                        where k.status = 'OPEN' and k.stand in ('ONBEKEND', 'BETWIST')
                          and k.uiterlijk between :from and :until and not exists (
                            select 1 from escalatie_bericht e where e.knoop_id = k.id and e.uiterlijk = k.uiterlijk
                              and e.soort = :soort and e.account_id = a.id)
                        order by a.id, k.id limit\s""" + AT_ONCE)
                .param("from", from)
                .param("until", until)
                .param("soort", soort.name())
                .query((row, number) -> new KnoopTermijnBericht(
                        row.getLong("id"),
                        row.getObject("uiterlijk", LocalDate.class),
                        soort,
                        new Reader(
                                row.getLong("account_id"),
                                row.getString("naam"),
                                row.getString("email"),
                                row.getString("taal"))))
                .list();
    }

    /** Remembers that somebody hears of it; false when another node did so first. */
    boolean claim(KnoopTermijnBericht bericht, Instant now) {
        return jdbc.sql("""
                                insert ignore into escalatie_bericht (knoop_id, uiterlijk, soort, account_id, op)
                                values (?, ?, ?, ?, ?)""")
                        .params(
                                bericht.knoopId(),
                                bericht.uiterlijk(),
                                bericht.soort().name(),
                                bericht.lezer().id(),
                                now)
                        .update()
                == 1;
    }

    /** Forgets it again, because the letter did not leave. */
    void giveBack(KnoopTermijnBericht bericht) {
        jdbc.sql("""
                        delete from escalatie_bericht
                        where knoop_id = ? and uiterlijk = ? and soort = ? and account_id = ?""")
                .params(
                        bericht.knoopId(),
                        bericht.uiterlijk(),
                        bericht.soort().name(),
                        bericht.lezer().id())
                .update();
    }
}
