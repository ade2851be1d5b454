package nl.eenoverheid.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what roles allow and who has them. */
@Repository
class RolReadRepository {
    private final JdbcClient jdbc;

    RolReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<RolListItem> list() {
        return jdbc.sql("""
                        select r.code, r.version,
                               (select group_concat(t.recht) from rol_recht t where t.rol = r.code) rechten,
                               (select group_concat(s.recht) from rol_recht_standaard s where s.rol = r.code) standaard,
                               (select count(*) from account_rol ar join account a on a.id = ar.account_id and a.actief
                                where ar.rol = r.code) accounts
                        from rol r order by r.volgorde""").query(RolReadRepository::row).list();
    }

    /** Everybody with a role who may be signed in. */
    List<AccountId> accounts(Rol rol) {
        return jdbc.sql("""
                        select a.id from account_rol ar join account a on a.id = ar.account_id and a.actief
                        where ar.rol = ?""")
                .param(rol.name())
                .query((row, number) -> new AccountId(row.getLong(1)))
                .list();
    }

    private static RolListItem row(ResultSet row, int number) throws SQLException {
        return new RolListItem(
                Rol.valueOf(row.getString("code")),
                rights(row.getString("rechten")),
                rights(row.getString("standaard")),
                row.getInt("accounts"),
                row.getLong("version"));
    }

    private static Set<Right> rights(@Nullable String joined) {
        return joined == null
                ? Set.of()
                : Arrays.stream(joined.split(",")).map(Right::valueOf).collect(Collectors.toSet());
    }
}
