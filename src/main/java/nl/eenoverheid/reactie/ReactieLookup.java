package nl.eenoverheid.reactie;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds what a link leads to, for who holds it; and what letters need. */
@Repository
class ReactieLookup {
    private static final String LETTER = """
            select r.id, r.email, a.taal, r.wie, a.naam vrager, o.naam organisatie, r.vraag, r.uiterlijk
            from reactie r join account a on a.id = r.account_id join organisatie o on o.id = r.organisatie_id
            where\s""";

    private final JdbcClient jdbc;

    ReactieLookup(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of what is answered only that it is; of what ended otherwise nothing. */
    Optional<ReactieVraag> byToken(String hash, LocalDate today) {
        return jdbc.sql("""
                        select r.status = 'BEANTWOORD' beantwoord, r.duiding_id is not null lezing, r.wie, a.naam vrager, o.naam organisatie,
                               if(r.status = 'BEANTWOORD', '', r.vraag) vraag, if(r.status = 'BEANTWOORD', '', r.tekst) tekst,
                               r.uiterlijk
                        from reactie r join account a on a.id = r.account_id join organisatie o on o.id = r.organisatie_id
                        where (r.token = :hash or r.herinnering_token = :hash)
                          and (r.status = 'BEANTWOORD' or r.status = 'GEVRAAGD' and r.uiterlijk >= :today)""")
                .param("hash", hash)
                .param("today", today)
                .query(ReactieVraag.class)
                .optional();
    }

    Optional<ReactieBrief> letter(String hash) {
        return jdbc.sql(LETTER + "r.token = :hash or r.herinnering_token = :hash")
                .param("hash", hash)
                .query(ReactieBrief.class)
                .optional();
    }

    /** What was sent, ends within some days, and was not answered nor reminded of. */
    List<ReactieBrief> ending(LocalDate today, LocalDate until) {
        return jdbc.sql(LETTER + """
                        r.status = 'GEVRAAGD' and r.gemaild and r.herinnerd_op is null and r.uiterlijk between :today and :until
                        order by r.uiterlijk limit 200""")
                .param("today", today)
                .param("until", until)
                .query(ReactieBrief.class)
                .list();
    }

    /** Addresses of what ended before a day are of no use any more. */
    int forgetAddresses(LocalDate before) {
        return jdbc.sql("update reactie set email = '' where email <> '' and uiterlijk < :before")
                .param("before", before)
                .update();
    }

    /** Where it stands, by id: screens there show what happens. */
    Set<Long> werkruimten(Item item) {
        String placed = item.soort() == ItemSoort.DUIDING
                ? "duiding_placement where duiding_id = ?"
                : "signaal_placement where signaal_id = ?";
        return Set.copyOf(jdbc.sql("select werkruimte_id from " + placed)
                .param(item.id())
                .query(Long.class)
                .list());
    }

    /** What it is called. */
    String titel(Item item) {
        String named = item.soort() == ItemSoort.DUIDING ? "titel from duiding" : "kop from signaal";
        return jdbc.sql("select " + named + " where id = ?")
                .param(item.id())
                .query(String.class)
                .single();
    }
}
