package nl.eenoverheid.audit;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.eenoverheid.access.Origin;
import nl.eenoverheid.overheid.OrganisatieId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.BatchPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.databind.json.JsonMapper;

/** Adds rows to the trail, in the transaction that is open. */
@Component
class AuditWriter {
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_ADDRESS = 45;
    private static final String INSERT = """
            insert into audit (op, account_id, wie, organisatie_id, over_organisatie_id, rubriek, soort, titel,
                               item_soort, item_id, werkruimten, herkomst, adres, wijzigingen)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcTemplate jdbc;
    private final AccountNames accounts;
    private final JsonMapper json;

    AuditWriter(JdbcTemplate jdbc, AccountNames accounts, JsonMapper json) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.json = json;
    }

    void write(List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        KeyHolder keys = new GeneratedKeyHolder();
        jdbc.batchUpdate(
                connection -> connection.prepareStatement(INSERT, Statement.RETURN_GENERATED_KEYS),
                new BatchPreparedStatementSetter() {
                    @Override
                    public void setValues(PreparedStatement row, int index) throws SQLException {
                        fill(row, entries.get(index));
                    }

                    @Override
                    public int getBatchSize() {
                        return entries.size();
                    }
                },
                keys);
        writePlaces(entries, keys);
    }

    private void writePlaces(List<Entry> entries, KeyHolder keys) {
        List<Object[]> places = new ArrayList<>();
        for (int index = 0; index < entries.size(); index++) {
            Entry entry = entries.get(index);
            Object id = keys.getKeyList().get(index).values().iterator().next();
            entry.werkruimten().forEach(werkruimte -> places.add(new Object[] {werkruimte, entry.op(), id}));
        }
        if (!places.isEmpty()) {
            jdbc.batchUpdate("insert into audit_werkruimte (werkruimte_id, op, audit_id) values (?, ?, ?)", places);
        }
    }

    private void fill(PreparedStatement row, Entry entry) throws SQLException {
        @Nullable Long by = entry.by() == null ? null : entry.by().value();
        AccountNames.Named who = accounts.of(by);
        row.setObject(1, entry.op());
        row.setObject(2, by, Types.BIGINT);
        row.setString(3, who.naam());
        row.setObject(4, orElse(entry.organisatie(), who.organisatie()), Types.BIGINT);
        row.setObject(5, orElse(entry.about(), accounts.of(entry.aboutAccount()).organisatie()), Types.BIGINT);
        row.setString(6, entry.category().name());
        row.setString(7, entry.what());
        row.setString(8, shortened(entry.titel()));
        row.setString(9, entry.item() == null ? null : entry.item().soort().name());
        row.setObject(10, entry.item() == null ? null : entry.item().id(), Types.BIGINT);
        row.setString(
                11, entry.werkruimten().stream().sorted().map(String::valueOf).collect(Collectors.joining(",")));
        row.setString(12, Origin.current().name());
        row.setString(13, address());
        row.setString(14, json.writeValueAsString(entry.changes()));
    }

    private static @Nullable Long orElse(@Nullable OrganisatieId organisatie, @Nullable Long other) {
        if (organisatie == null) {
            return other;
        }
        return organisatie.value();
    }

    private static String address() {
        String address = RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? request.getRequest().getRemoteAddr()
                : "";
        return address.length() <= LONGEST_ADDRESS ? address : address.substring(0, LONGEST_ADDRESS);
    }

    private static String shortened(String titel) {
        return titel.codePointCount(0, titel.length()) <= LONGEST_TITLE
                ? titel
                : titel.substring(0, titel.offsetByCodePoints(0, LONGEST_TITLE - 1)) + "…";
    }
}
