package nl.eenoverheid.access;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells which role somebody has, for what a right does not say. */
@Component
public class RolLookup {
    private final JdbcClient jdbc;

    RolLookup(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether somebody has a role. */
    public boolean has(AccountId account, Rol rol) {
        return jdbc.sql("select 1 from account_rol where account_id = ? and rol = ?")
                .params(account.value(), rol.name())
                .query(Integer.class)
                .optional()
                .isPresent();
    }
}
