package nl.eenoverheid.gelijkenis;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.shared.Stale;
import org.jspecify.annotations.Nullable;
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

    private long open(Instant now) {
        long id = jdbc.sql("select next value for gelijkenis_seq")
                .query(Long.class)
                .single();
        jdbc.sql("insert into gelijkenis (id, gemaakt_op, version) values (?, ?, 0)")
                .params(id, now)
                .update();
        return id;
    }

    /** Makes one of those that are held, and puts signalen into it. */
    void join(List<Long> held, Collection<Long> signalen, AccountId by, Instant now) {
        long kept = held.isEmpty() ? open(now) : held.getFirst();
        held.stream().skip(1).forEach(each -> merge(each, kept));
        put(kept, signalen, by, now);
    }

    /** Puts signalen into one; those that are in it already stay as they are. */
    private void put(long gelijkenis, Collection<Long> signalen, AccountId by, Instant now) {
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

    /** Remembers that it was said of some of them now; the number is used once. */
    long said(Collection<Long> signalen) {
        long gezegd = jdbc.sql("select next value for gelijkenis_seq")
                .query(Long.class)
                .single();
        jdbc.sql("update gelijkenis_stem set gezegd = :gezegd where signaal_id in (:signalen)")
                .params(Map.of("gezegd", gezegd, "signalen", signalen))
                .update();
        return gezegd;
    }

    /** In which gelijkenis some signalen are, by signaal; those that stand alone are left out. */
    Map<Long, Lid> leden(Collection<Long> signalen) {
        return jdbc
                .sql("select signaal_id, gelijkenis_id, gezegd from gelijkenis_stem where signaal_id in (:signalen)")
                .param("signalen", signalen)
                .query(Lid.class)
                .stream()
                .collect(Collectors.toMap(Lid::signaalId, Function.identity()));
    }

    /** The signalen of one, by id. */
    Set<Long> members(long gelijkenis) {
        return new TreeSet<>(jdbc.sql("select signaal_id from gelijkenis_stem where gelijkenis_id = ?")
                .param(gelijkenis)
                .query(Long.class)
                .list());
    }

    /** Some voices of one go to another that is new. */
    void part(Collection<Long> signalen, Instant now) {
        jdbc.sql("update gelijkenis_stem set gelijkenis_id = :to where signaal_id in (:signalen)")
                .params(Map.of("to", open(now), "signalen", signalen))
                .update();
    }

    /** All voices of one go over to another. */
    private void merge(long from, long to) {
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
        close(gelijkenis);
    }

    /** One in which fewer than two are left is none any more. */
    void close(long gelijkenis) {
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

    /** One voice, and the last time that somebody said something of it. */
    record Lid(long signaalId, long gelijkenisId, long gezegd) {
        boolean isWith(@Nullable Lid other) {
            return other != null && other.gelijkenisId == gelijkenisId;
        }
    }
}
