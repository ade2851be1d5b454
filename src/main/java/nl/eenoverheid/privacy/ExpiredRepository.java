package nl.eenoverheid.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.signaal.ContactErasure;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds what is past its term, and takes it away. */
@Repository
class ExpiredRepository {
    /** An answer that is still owed keeps the contact details, however old they are. */
    private static final String NOT_OWED = """
             and not exists (select 1 from terugkoppeling t where t.signaal_id = c.signaal_id
                             and t.status in ('TE_SCHRIJVEN', 'GESCHREVEN', 'VRIJGEGEVEN'))""";

    private static final Map<BewaartermijnSoort, String> PAST = Map.of(
            BewaartermijnSoort.CONTACT_BEANTWOORD, """
                    select c.signaal_id from signaal_contact c
                    where exists (select 1 from terugkoppeling t where t.signaal_id = c.signaal_id
                                  and t.status = 'VERSTUURD' and t.verstuurd_dag < :day)""" + NOT_OWED,
            BewaartermijnSoort.CONTACT_ZONDER_BELOFTE, """
                    select c.signaal_id from signaal_contact c
                    where c.gemaakt_op < :day
                      and not exists (select 1 from terugkoppeling t where t.signaal_id = c.signaal_id
                                      and t.status = 'VERSTUURD')""" + NOT_OWED,
            BewaartermijnSoort.VERZOEK, """
                    select v.id from privacyverzoek v where v.status = 'AFGEHANDELD' and v.afgehandeld_op < :day""");

    private final JdbcClient jdbc;
    private final ContactErasure contacts;

    ExpiredRepository(JdbcClient jdbc, ContactErasure contacts) {
        this.jdbc = jdbc;
        this.contacts = contacts;
    }

    List<Bewaartermijn> terms(LocalDate today) {
        return jdbc.sql("select soort, dagen, version from bewaartermijn order by soort")
                .query((row, number) -> {
                    BewaartermijnSoort soort = BewaartermijnSoort.valueOf(row.getString("soort"));
                    int dagen = row.getInt("dagen");
                    return new Bewaartermijn(
                            soort,
                            dagen,
                            row.getLong("version"),
                            past(soort, today.minusDays(dagen)).size());
                })
                .list();
    }

    List<Long> past(BewaartermijnSoort soort, LocalDate day) {
        return jdbc.sql(PAST.getOrDefault(soort, ""))
                .param("day", day)
                .query(Long.class)
                .list();
    }

    int erase(BewaartermijnSoort soort, List<Long> ids) {
        if (soort != BewaartermijnSoort.VERZOEK) {
            return contacts.erase(ids);
        }
        return ids.isEmpty()
                ? 0
                : jdbc.sql("delete from privacyverzoek where id in (:ids)")
                        .param("ids", ids)
                        .update();
    }

    boolean change(BewaartermijnSoort soort, long version, int dagen) {
        return jdbc.sql("update bewaartermijn set dagen = ?, version = version + 1 where soort = ? and version = ?")
                        .params(dagen, soort.name(), version)
                        .update()
                == 1;
    }

    /** Claims a day for this run; false when another run has it. */
    boolean claim(LocalDate day, Instant now) {
        return jdbc.sql("insert ignore into bewaartermijn_run (dag, op) values (?, ?)")
                        .params(day, now)
                        .update()
                == 1;
    }
}
