package nl.eenoverheid.termijn;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.eenoverheid.bericht.Reader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has to hear of which toezegging or motie, and who did. */
@Repository
class ToezeggingTermijnStore {
    private static final int AT_ONCE = 2000;

    /** Who handles it; when nobody does by name, those who write for that government at its home and keep no list. */
    private static final String HANDLES = """
             (a.id = t.behandelaar_id or t.behandelaar_id is null and not %1$s)
            """;

    /** Who handles it, and who keeps the list of the body. */
    private static final String HEARS_OF_DELAY = " (a.id = t.behandelaar_id or %1$s) ";

    private static final String KEEPS = """
            exists (select 1 from account_rol ar join rol_recht rr on rr.rol = ar.rol
                where ar.account_id = a.id and rr.recht = 'TOEZEGGING_MANAGE')""";

    private final JdbcClient jdbc;

    ToezeggingTermijnStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that are due between two days, each with everybody who has to hear of it and did not. */
    List<TermijnBericht> due(TermijnSoort soort, LocalDate from, LocalDate until) {
        String who = (soort == TermijnSoort.TE_LAAT ? HEARS_OF_DELAY : HANDLES).formatted(KEEPS);
        return jdbc.sql("""
                        select t.id, t.uiterlijk, a.id account_id, a.naam, a.email, a.taal
                        from toezegging t join dossier d on d.id = t.dossier_id
                        join werkruimte_lid l on l.werkruimte_id = d.werkruimte_id and l.rol in ('EIGENAAR', 'DEELNEMER')
                        join account a on a.id = l.account_id and a.actief and a.organisatie_id = t.organisatie_id
                        where t.status in ('OPEN', 'IN_UITVOERING') and t.uiterlijk between :from and :until
                          and not exists (select 1 from toezegging_bericht b where b.toezegging_id = t.id
                            and b.uiterlijk = t.uiterlijk and b.soort = :soort and b.account_id = a.id)
                          and\s""" + who + " order by a.id, t.id limit " + AT_ONCE)
                .param("from", from)
                .param("until", until)
                .param("soort", soort.name())
                .query((row, number) -> new TermijnBericht(
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
    boolean claim(TermijnBericht bericht, Instant now) {
        return jdbc.sql("""
                                insert ignore into toezegging_bericht (toezegging_id, uiterlijk, soort, account_id, op)
                                values (?, ?, ?, ?, ?)""")
                        .params(
                                bericht.id(),
                                bericht.uiterlijk(),
                                bericht.soort().name(),
                                bericht.lezer().id(),
                                now)
                        .update()
                == 1;
    }

    /** Forgets it again, because the letter did not leave. */
    void giveBack(TermijnBericht bericht) {
        jdbc.sql("""
                        delete from toezegging_bericht
                        where toezegging_id = ? and uiterlijk = ? and soort = ? and account_id = ?""")
                .params(
                        bericht.id(),
                        bericht.uiterlijk(),
                        bericht.soort().name(),
                        bericht.lezer().id())
                .update();
    }
}
