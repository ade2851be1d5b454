package nl.eenoverheid.gelijkenis;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.access.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSourceUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps proposals: one of each person, the last. */
@Repository
class VoorstelRepository {
    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    VoorstelRepository(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    VoorstelId start(AccountId account, Instant now) {
        jdbc.sql("delete from voorstel where account_id = ?")
                .param(account.value())
                .update();
        long id =
                jdbc.sql("select next value for voorstel_seq").query(Long.class).single();
        jdbc.sql(
                        "insert into voorstel (id, account_id, gestart_op, status, gelezen, overig) values (?, ?, ?, 'BEZIG', 0, 0)")
                .params(id, account.value(), now)
                .update();
        return new VoorstelId(id);
    }

    boolean isThere(VoorstelId id) {
        return jdbc.sql("select 1 from voorstel where id = ?")
                .param(id.value())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    void read(VoorstelId id, int gelezen) {
        jdbc.sql("update voorstel set gelezen = ? where id = ?")
                .params(gelezen, id.value())
                .update();
    }

    void finish(VoorstelId id, VoorstelStatus status, int overig) {
        jdbc.sql("update voorstel set status = ?, overig = ? where id = ?")
                .params(status.name(), overig, id.value())
                .update();
    }

    void add(VoorstelId voorstel, int volgorde, String naam, Collection<Long> signalen) {
        long id = jdbc.sql("select next value for voorstel_groep_seq")
                .query(Long.class)
                .single();
        jdbc.sql("insert into voorstel_groep (id, voorstel_id, naam, status, volgorde) values (?, ?, ?, 'OPEN', ?)")
                .params(id, voorstel.value(), naam, volgorde)
                .update();
        SqlParameterSource[] rows = SqlParameterSourceUtils.createBatch(signalen.stream()
                .map(signaal -> Map.of("groep", id, "signaal", signaal))
                .toList());
        batches.batchUpdate(
                "insert into voorstel_signaal (groep_id, signaal_id, eruit, gezet) values (:groep, :signaal, false, false)",
                rows);
    }

    void rename(long groep, String naam) {
        jdbc.sql("update voorstel_groep set naam = ? where id = ?")
                .params(naam, groep)
                .update();
    }

    void drop(long groep, long signaal) {
        jdbc.sql("update voorstel_signaal set eruit = true where groep_id = ? and signaal_id = ?")
                .params(groep, signaal)
                .update();
    }

    void become(long groep, GroepStatus status, @Nullable Long thema) {
        jdbc.sql("update voorstel_groep set status = ?, thema_id = ? where id = ?")
                .param(status.name())
                .param(thema)
                .param(groep)
                .update();
    }

    /** The signalen that are still in it. */
    List<Long> members(long groep) {
        return jdbc.sql("select signaal_id from voorstel_signaal where groep_id = ? and not eruit order by signaal_id")
                .param(groep)
                .query(Long.class)
                .list();
    }

    void set(long groep, long signaal, @Nullable Long themaWas) {
        jdbc.sql("update voorstel_signaal set gezet = true, thema_was = ? where groep_id = ? and signaal_id = ?")
                .param(themaWas)
                .param(groep)
                .param(signaal)
                .update();
    }

    void unset(long groep, long signaal) {
        jdbc.sql("update voorstel_signaal set gezet = false where groep_id = ? and signaal_id = ?")
                .params(groep, signaal)
                .update();
    }

    /** What was set when it was accepted, with the theme of before. */
    List<Gezet> gezet(long groep) {
        return jdbc.sql(
                        "select signaal_id, thema_was from voorstel_signaal where groep_id = ? and gezet order by signaal_id")
                .param(groep)
                .query((row, number) -> new Gezet(row.getLong("signaal_id"), row.getObject("thema_was", Long.class)))
                .list();
    }

    record Gezet(long signaal, @Nullable Long themaWas) {}
}
