package nl.eenoverheid.termijn;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has to hear of a task or position before its day, and who did: those who may do it. */
@Repository
class WerkTermijnStore {
    private static final int AT_ONCE = 2000;

    private final JdbcClient jdbc;

    WerkTermijnStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is due between two days, each with everybody who has to hear of it and did not. */
    List<WerkBericht> due(WerkSoort soort, LocalDate from, LocalDate until) {
        return jdbc.sql("select :soort soort, due.id, due.uiterlijk, a.id account, a.naam, a.email, a.taal from ("
                        + soort.due() + """
                        ) due join account a on a.id = due.account_id and a.actief
                        where exists (select 1 from account_rol r join rol_recht t on t.rol = r.rol
                            where r.account_id = a.id and t.recht = :right)
                          and not exists (select 1 from werk_bericht b where b.soort = :soort and b.item_id = due.id
                            and b.uiterlijk = due.uiterlijk and b.account_id = a.id)
                        order by a.id, due.id limit\s""" + AT_ONCE)
                .param("soort", soort.name())
                .param("right", soort.right().name())
                .param("from", from)
                .param("until", until)
                .query(WerkBericht.class)
                .list();
    }

    /** Remembers that somebody hears of it; false when another node did so first. */
    boolean claim(WerkBericht bericht, Instant now) {
        return jdbc.sql("""
                                insert ignore into werk_bericht (soort, item_id, uiterlijk, account_id, op)
                                values (?, ?, ?, ?, ?)""")
                        .params(bericht.soort().name(), bericht.id(), bericht.uiterlijk(), bericht.account(), now)
                        .update()
                == 1;
    }

    /** Forgets it again, because the letter did not leave. */
    void giveBack(WerkBericht bericht) {
        jdbc.sql("delete from werk_bericht where soort = ? and item_id = ? and uiterlijk = ? and account_id = ?")
                .params(bericht.soort().name(), bericht.id(), bericht.uiterlijk(), bericht.account())
                .update();
    }
}
