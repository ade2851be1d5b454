package nl.eenoverheid.kalender;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.eenoverheid.bericht.Reader;
import nl.eenoverheid.overheid.OrganisatieId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has to hear of steps of their organisation, and who did: its clerks, and who keeps budgets there. */
@Repository
class KalenderBerichten {
    private final JdbcClient jdbc;

    KalenderBerichten(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everybody who hears of the steps of their organisation. */
    List<Lezer> lezers() {
        return jdbc.sql("""
                        select distinct a.id account, a.organisatie_id organisatie, o.naam organisatie_naam, a.naam, a.email, a.taal
                        from account a join organisatie o on o.id = a.organisatie_id
                        join account_rol ar on ar.account_id = a.id and ar.rol in ('GRIFFIER', 'FINANCIEEL')
                        join rol_recht r on r.rol = ar.rol and r.recht = 'BEGROTING_WRITE'
                        where a.actief and not exists (
                            select 1 from closed_organisatie c where c.organisatie_id = a.organisatie_id)
                        order by a.organisatie_id, a.id""").query(Lezer.class).list();
    }

    /** Remembers that somebody hears of a day; false when they did before, or another node was first. */
    boolean claim(Bericht bericht, Instant now) {
        return jdbc.sql("insert ignore into kalender_bericht (sleutel, dag, account_id, op) values (?, ?, ?, ?)")
                        .params(
                                bericht.sleutel(),
                                bericht.dag(),
                                bericht.lezer().account(),
                                now)
                        .update()
                == 1;
    }

    /** Forgets it again, because the letter did not leave. */
    void giveBack(Bericht bericht) {
        jdbc.sql("delete from kalender_bericht where sleutel = ? and dag = ? and account_id = ?")
                .params(bericht.sleutel(), bericht.dag(), bericht.lezer().account())
                .update();
    }

    /** One step of which one person has to hear. */
    record Bericht(String sleutel, LocalDate dag, Lezer lezer) {

        Reader reader() {
            return new Reader(lezer.account(), lezer.naam(), lezer.email(), lezer.taal());
        }
    }

    /** Somebody who hears of the steps of their organisation. */
    record Lezer(long account, long organisatie, String organisatieNaam, String naam, String email, String taal) {
        OrganisatieId organisatieId() {
            return new OrganisatieId(organisatie);
        }
    }
}
