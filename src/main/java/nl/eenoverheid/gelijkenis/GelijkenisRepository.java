package nl.eenoverheid.gelijkenis;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.shared.Stale;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps which signalen are together. A change holds every gelijkenis that it touches, the lowest first. */
@Repository
class GelijkenisRepository {
    private final JdbcClient jdbc;

    GelijkenisRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The gelijkenissen in which some signalen are, held until the end of the transaction. */
    List<Long> hold(Collection<Long> signalen) {
        return jdbc.sql("""
                        select g.id from gelijkenis g where g.id in (
                            select s.gelijkenis_id from gelijkenis_stem s where s.signaal_id in (:signalen))
                        order by g.id for update""").param("signalen", signalen).query(Long.class).list();
    }

    long open(Instant now) {
        long id = jdbc.sql("select next value for gelijkenis_seq")
                .query(Long.class)
                .single();
        jdbc.sql("insert into gelijkenis (id, gemaakt_op, version) values (?, ?, 0)")
                .params(id, now)
                .update();
        return id;
    }

    /** Puts signalen into one; those that are in it already stay as they are. */
    void put(long gelijkenis, Collection<Long> signalen, AccountId by, Instant now) {
        List<Long> there = jdbc.sql("select signaal_id from gelijkenis_stem where signaal_id in (:signalen)")
                .param("signalen", signalen)
                .query(Long.class)
                .list();
        for (Long signaal : signalen) {
            if (!there.contains(signaal)) {
                insert(gelijkenis, signaal, by, now);
            }
        }
    }

    /** All voices of one go over to another. */
    void merge(long from, long to) {
        jdbc.sql("update gelijkenis_stem set gelijkenis_id = :to where gelijkenis_id = :from")
                .params(Map.of("from", from, "to", to))
                .update();
        jdbc.sql("delete from gelijkenis where id = ?").param(from).update();
    }

    /** Takes one out; one that is left alone is no gelijkenis any more. */
    void takeOut(long gelijkenis, long signaal) {
        jdbc.sql("delete from gelijkenis_stem where signaal_id = ?")
                .param(signaal)
                .update();
        int left = jdbc.sql("select count(*) from gelijkenis_stem where gelijkenis_id = ?")
                .param(gelijkenis)
                .query(Integer.class)
                .single();
        if (left < 2) {
            jdbc.sql("delete from gelijkenis_stem where gelijkenis_id = ?")
                    .param(gelijkenis)
                    .update();
            jdbc.sql("delete from gelijkenis where id = ?").param(gelijkenis).update();
        }
    }

    private void insert(long gelijkenis, long signaal, AccountId by, Instant now) {
        try {
            jdbc.sql("insert into gelijkenis_stem (signaal_id, gelijkenis_id, account_id, op) values (?, ?, ?, ?)")
                    .params(signaal, gelijkenis, by.value(), now)
                    .update();
        } catch (DuplicateKeyException e) {
            throw new Stale();
        }
    }
}
