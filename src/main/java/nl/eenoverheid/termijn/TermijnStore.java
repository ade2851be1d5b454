package nl.eenoverheid.termijn;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.bericht.Reader;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.terugkoppeling.TerugkoppelingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has to hear of which answer, and who did. */
@Repository
class TermijnStore {
    private static final int AT_ONCE = 2000;

    /** Who handles the signaal by name, else who noted it; when that person may not write there any more, the owners. */
    private static final String ANSWERS = """
            (a.id = coalesce(w.persoon_id, s.account_id) or l.rol = 'EIGENAAR' and not exists (
                select 1 from werkruimte_lid m join account ma on ma.id = m.account_id and ma.actief
                where m.werkruimte_id = t.werkruimte_id and m.account_id = coalesce(w.persoon_id, s.account_id)
                  and m.rol in ('EIGENAAR', 'DEELNEMER')))""";

    private static final String DIRECTS = "(l.rol = 'EIGENAAR' or a.organisatie_id = w.regie_id)";

    private final JdbcClient jdbc;

    TermijnStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Answers that are due between two days, each with everybody who has to hear of it and did not. */
    List<TermijnBericht> due(TermijnSoort soort, LocalDate from, LocalDate until) {
        return jdbc.sql("""
                        select t.id, t.uiterlijk, a.id account_id, a.naam, a.email, a.taal
                        from terugkoppeling t join signaal s on s.id = t.signaal_id
                        left join toewijzing w on w.signaal_id = t.signaal_id
                        join werkruimte_lid l on l.werkruimte_id = t.werkruimte_id and l.rol in ('EIGENAAR', 'DEELNEMER')
                        join account a on a.id = l.account_id and a.actief
                        where t.status in ('TE_SCHRIJVEN', 'GESCHREVEN', 'VRIJGEGEVEN')
                          and t.uiterlijk between :from and :until and not exists (
                            select 1 from termijn_bericht b where b.terugkoppeling_id = t.id
                              and b.uiterlijk = t.uiterlijk and b.soort = :soort and b.account_id = a.id)
                          and\s""" + (soort == TermijnSoort.ESCALATIE ? DIRECTS : ANSWERS) + " order by a.id, t.id limit "
                        + AT_ONCE)
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
                                insert ignore into termijn_bericht (terugkoppeling_id, uiterlijk, soort, account_id, op)
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
                        delete from termijn_bericht
                        where terugkoppeling_id = ? and uiterlijk = ? and soort = ? and account_id = ?""")
                .params(
                        bericht.id(),
                        bericht.uiterlijk(),
                        bericht.soort().name(),
                        bericht.lezer().id())
                .update();
    }

    /** That an answer is so late that others were told, as the werkruimte hears it: about who promised it. */
    TermijnPassed passed(TermijnBericht bericht, Instant now) {
        Set<Long> werkruimten =
                Set.copyOf(jdbc.sql("select werkruimte_id from terugkoppeling_placement where terugkoppeling_id = ?")
                        .param(bericht.id())
                        .query(Long.class)
                        .list());
        return jdbc.sql("""
                        select t.kop, s.account_id, s.organisatie_id from terugkoppeling t
                        join signaal s on s.id = t.signaal_id where t.id = ?""")
                .param(bericht.id())
                .query((row, number) -> new TermijnPassed(
                        new TerugkoppelingId(bericht.id()),
                        row.getString("kop"),
                        werkruimten,
                        new Actor(
                                new AccountId(row.getLong("account_id")),
                                new OrganisatieId(row.getLong("organisatie_id"))),
                        now))
                .single();
    }

    /** Whether anybody was told before that it is so late. */
    boolean isEscalated(TermijnBericht bericht) {
        return jdbc.sql("""
                        select count(*) from termijn_bericht
                        where terugkoppeling_id = ? and uiterlijk = ? and soort = 'ESCALATIE'""")
                        .params(bericht.id(), bericht.uiterlijk())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
