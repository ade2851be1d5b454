package nl.eenoverheid.besluit;

import java.util.List;
import java.util.Map;
import nl.eenoverheid.bericht.BerichtSoort;
import nl.eenoverheid.bericht.Post;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells by e-mail those who can speak for an organisation that it is asked something about a besluit. */
@Component
class BesluitPost {
    private final JdbcClient jdbc;
    private final Post post;

    BesluitPost(JdbcClient jdbc, Post post) {
        this.jdbc = jdbc;
        this.post = post;
    }

    @Async
    @TransactionalEventListener
    void on(BesluitAsked asked) {
        readers(asked)
                .forEach(reader -> post.send(
                        reader.email,
                        asked.akkoord() ? BerichtSoort.AKKOORD : BerichtSoort.STANDPUNT,
                        reader.taal,
                        BesluitRoutes.detail(asked.besluit().value()),
                        Map.of("naam", reader.naam, "organisatie", reader.organisatie, "besluit", asked.titel())));
    }

    private List<Reader> readers(BesluitAsked asked) {
        return jdbc.sql("""
                        select distinct a.id, a.naam, a.email, a.taal, o.naam organisatie
                        from besluit_placement p join werkruimte_lid l
                          on l.werkruimte_id = p.werkruimte_id and l.rol in ('EIGENAAR', 'DEELNEMER')
                        join account a on a.id = l.account_id and a.actief and a.id <> :door
                        join organisatie o on o.id = a.organisatie_id
                        where p.besluit_id = :besluit and a.organisatie_id in (:organisaties)
                        order by a.id limit 500""")
                .param("besluit", asked.besluit().value())
                .param("organisaties", asked.organisaties())
                .param("door", asked.door().value())
                .query(Reader.class)
                .list();
    }

    private record Reader(long id, String naam, String email, String taal, String organisatie) {}
}
