package nl.eenoverheid.batch;

import java.util.Optional;
import java.util.Set;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.signaal.SignaalId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads how far acts on many signalen are, for who asked for them. */
@Component
class BatchLookup {
    private static final String PROGRESS = """
            select b.id, b.kind, b.title, b.status, b.total,
                   count(case when s.outcome = 'DONE' then 1 end) done,
                   count(case when s.outcome = 'SAME' then 1 end) same,
                   count(case when s.outcome = 'REFUSED' then 1 end) refused,
                   count(case when s.outcome = 'TAKEN_BACK' then 1 end) taken_back,
                   count(case when s.outcome = 'KEPT' then 1 end) kept
            from batch b join batch_step s on s.batch_id = b.id
            where b.account_id = :account and b.id =\s""";

    private final JdbcClient jdbc;

    BatchLookup(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<BatchProgress> progress(BatchId id, AccountId account) {
        return jdbc.sql(PROGRESS + ":id group by b.id")
                .param("account", account.value())
                .param("id", id.value())
                .query(BatchProgress.class)
                .optional();
    }

    /** The last one that the person did not close. */
    Optional<BatchProgress> latest(AccountId account) {
        return jdbc.sql(PROGRESS + """
                        (select l.id from batch l where l.account_id = :account and not l.closed
                         order by l.asked_at desc limit 1) group by b.id""")
                .param("account", account.value())
                .query(BatchProgress.class)
                .optional();
    }

    /** The following signaal that it is done to, or taken back from; empty when nothing is left or it was stopped. */
    Optional<Step> next(BatchId id) {
        return jdbc.sql("""
                        select s.batch_id, s.seq, s.signaal_id, b.kind, b.choice, b.status, s.before_it
                        from batch b join batch_step s on s.batch_id = b.id
                            and s.outcome = case b.status when 'RUNNING' then 'WAITING' else 'DONE' end
                        where b.id = ? and b.status in ('RUNNING', 'UNDOING') order by s.seq limit 1""")
                .param(id.value())
                .query((row, number) -> new Step(
                        id,
                        row.getInt("seq"),
                        new SignaalId(row.getLong("signaal_id")),
                        row.getString("kind"),
                        row.getString("choice"),
                        row.getString("status").equals(BatchStatus.UNDOING.name()),
                        row.getString("before_it")))
                .optional();
    }

    /** The signalen that it was done to. */
    Set<Long> done(BatchId id) {
        return Set.copyOf(jdbc.sql("select signaal_id from batch_step where batch_id = ? and outcome = 'DONE'")
                .param(id.value())
                .query(Long.class)
                .list());
    }

    /**
     * One signaal of many.
     *
     * @param back whether it is taken back
     * @param before what the act replaced
     */
    record Step(
            BatchId batch,
            int seq,
            SignaalId signaal,
            String kind,
            String choice,
            boolean back,
            @Nullable String before) {}
}
