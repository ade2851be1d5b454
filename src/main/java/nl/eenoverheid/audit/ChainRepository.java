package nl.eenoverheid.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and adds seals. */
@Repository
class ChainRepository {
    static final int PAGE = 1000;

    /** Rows are added right before their commit, so that one is never far behind another. */
    private static final long NEAR = 10_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ChainRepository(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    Optional<Seal> last() {
        return jdbc.sql("select volgnummer, hash from audit_zegel order by volgnummer desc limit 1")
                .query(Seal.class)
                .optional();
    }

    Optional<Seal> seal(long volgnummer) {
        return jdbc.sql("select volgnummer, hash from audit_zegel where volgnummer = ?")
                .param(volgnummer)
                .query(Seal.class)
                .optional();
    }

    /**
     * Rows without a seal, in the order in which they were added.
     *
     * @param everywhere false looks only near the last row that has one
     */
    List<ChainRow> unsealed(boolean everywhere) {
        long from = everywhere ? 0 : Math.max(0, lastSealedRow() - NEAR);
        return jdbc.sql("select " + ChainRow.COLUMNS + """
                         from audit a where a.id > ? and not exists (select 1 from audit_zegel z where z.audit_id = a.id)
                        order by a.id limit ?""")
                .params(from, PAGE)
                .query((row, number) -> ChainRow.read(row, 1))
                .list();
    }

    long countUnsealed() {
        return jdbc.sql("""
                        select count(*) from audit a
                        where not exists (select 1 from audit_zegel z where z.audit_id = a.id)""").query(Long.class).single();
    }

    void add(Map<Long, Seal> seals, Instant now) {
        batches.batchUpdate(
                "insert into audit_zegel (volgnummer, audit_id, hash, op) values (?, ?, ?, ?)",
                seals.entrySet().stream()
                        .map(entry -> new Object[] {
                            entry.getValue().volgnummer(),
                            entry.getKey(),
                            entry.getValue().hash(),
                            now
                        })
                        .toList());
    }

    /** Seals after one, each with the row that it seals. */
    List<Link> links(long after) {
        return jdbc.sql("select z.volgnummer, z.hash, a.id is null, " + ChainRow.COLUMNS + """
                         from audit_zegel z left join audit a on a.id = z.audit_id
                        where z.volgnummer > ? order by z.volgnummer limit ?""")
                .params(after, PAGE)
                .query((row, number) -> new Link(
                        new Seal(row.getLong(1), row.getString(2)), row.getBoolean(3) ? null : ChainRow.read(row, 4)))
                .list();
    }

    /** Only one node seals at a time; the key of the table keeps two from doing it, this keeps them from trying. */
    boolean lock() {
        return Boolean.TRUE.equals(jdbc.sql("select get_lock(concat(database(), '.audit'), 0)")
                .query(Boolean.class)
                .single());
    }

    void unlock() {
        jdbc.sql("select release_lock(concat(database(), '.audit'))")
                .query(Boolean.class)
                .optional();
    }

    /** Whether this account could change the trail as well. */
    boolean canBeChanged() {
        return jdbc.sql("""
                        select exists (
                            select 1 from information_schema.user_privileges
                            where privilege_type in ('UPDATE', 'DELETE', 'DROP', 'ALTER')
                            union all
                            select 1 from information_schema.schema_privileges
                            where table_schema = database() and privilege_type in ('UPDATE', 'DELETE', 'DROP', 'ALTER')
                            union all
                            select 1 from information_schema.table_privileges
                            where table_schema = database() and table_name like 'audit%'
                              and privilege_type in ('UPDATE', 'DELETE', 'DROP', 'ALTER'))""").query(Boolean.class).single();
    }

    private long lastSealedRow() {
        return jdbc.sql("select coalesce(max(audit_id), 0) from audit_zegel")
                .query(Long.class)
                .single();
    }

    /** A seal and its row; null when the row is gone. */
    record Link(Seal seal, @Nullable ChainRow row) {}
}
