package nl.eenoverheid.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads accounts for showing and for signing in. */
@Repository
class AccountReadRepository {
    private static final int PAGE = 50;
    private static final String LIST = """
            select a.id, a.naam, a.email, a.functie, a.organisatie_id, o.naam organisatie_naam, a.namens,
                   coalesce((select group_concat(ar.rol order by r.volgorde) from account_rol ar
                    join rol r on r.code = ar.rol where ar.account_id = a.id), '') rollen,
                   a.actief, a.wachtwoord is not null heeft_wachtwoord, a.bezoek_op, a.version
            from account a join organisatie o on o.id = a.organisatie_id
            """;

    private final JdbcClient jdbc;

    AccountReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isEmpty() {
        return jdbc.sql("select 1 from account limit 1")
                .query(Integer.class)
                .optional()
                .isEmpty();
    }

    Optional<SignedIn> signedIn(String email) {
        return signedIn("a.email = ?", email);
    }

    Optional<SignedIn> signedIn(AccountId id) {
        return signedIn("a.id = ?", id.value());
    }

    private Optional<SignedIn> signedIn(String which, Object value) {
        return jdbc.sql("""
                        select a.id, a.email, a.naam, a.organisatie_id,
                               coalesce(nullif(a.namens, ''), o.naam) organisatie, a.taal, a.wachtwoord,
                               a.actief and not exists (
                                   select 1 from closed_organisatie c where c.organisatie_id = a.organisatie_id) actief,
                               (select group_concat(distinct r.recht) from account_rol ar
                                join rol_recht r on r.rol = ar.rol where ar.account_id = a.id) rechten
                        from account a join organisatie o on o.id = a.organisatie_id
                        where """ + " " + which)
                .param(value)
                .query(AccountReadRepository::person)
                .optional();
    }

    private static SignedIn person(ResultSet row, int number) throws SQLException {
        return new SignedIn(
                new AccountId(row.getLong("id")),
                row.getString("email"),
                row.getString("naam"),
                new OrganisatieId(row.getLong("organisatie_id")),
                row.getString("organisatie"),
                row.getString("taal"),
                row.getBoolean("actief"),
                row.getString("wachtwoord"),
                split(row.getString("rechten")));
    }

    Optional<AccountListItem> find(AccountId id, @Nullable Long only) {
        return jdbc.sql(LIST + "where a.id = :id and (:organisatie is null or a.organisatie_id = :organisatie)")
                .param("id", id.value())
                .param("organisatie", only)
                .query(AccountListItem.class)
                .optional();
    }

    Page<AccountListItem> list(String search, @Nullable Long only, @Nullable String after) {
        List<AccountListItem> rows = jdbc.sql(LIST + """
                        where (a.naam like concat('%', :search, '%') or a.email like concat('%', :search, '%')
                               or o.naam like concat('%', :search, '%'))
                          and (:organisatie is null or a.organisatie_id = :organisatie)
                          and (:afterNaam is null or (a.naam, a.id) > (:afterNaam, :afterId))
                        order by a.naam, a.id limit 51""")
                .param(
                        "search",
                        search.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_"))
                .param("organisatie", only)
                .param("afterNaam", after == null ? null : after.substring(after.indexOf('|') + 1))
                .param("afterId", after == null ? 0 : Long.parseLong(after.substring(0, after.indexOf('|'))))
                .query(AccountListItem.class)
                .list();
        return Page.of(rows, PAGE, row -> row.id() + "|" + row.naam());
    }

    /** The account that waits for this code. */
    Optional<Invited> invited(String tokenHash, @Nullable Long only) {
        return jdbc.sql("""
                        select a.email, a.naam, o.naam organisatie, a.taal, a.uitnodiging_tot tot
                        from account a join organisatie o on o.id = a.organisatie_id
                        where a.uitnodiging = :hash and (:organisatie is null or a.organisatie_id = :organisatie)""")
                .param("hash", tokenHash)
                .param("organisatie", only)
                .query(Invited.class)
                .optional();
    }

    List<AccountChoice> choices(OrganisatieId organisatie) {
        return jdbc.sql("""
                        select a.id, a.naam, a.email, o.naam organisatie, a.organisatie_id
                        from account a join organisatie o on o.id = a.organisatie_id
                        where a.organisatie_id = ? and a.actief and a.namens = ''
                          and exists (select 1 from account_rol ar join rol_recht r on r.rol = ar.rol
                                      where ar.account_id = a.id and r.recht = 'WERKRUIMTE_READ')
                        order by a.naam, a.id limit 2000""")
                .param(organisatie.value())
                .query(AccountChoice.class)
                .list();
    }

    /** Somebody who can choose a password until a moment. */
    record Invited(String email, String naam, String organisatie, String taal, Instant tot) {}

    private static Set<String> split(@Nullable String joined) {
        return joined == null ? Set.of() : new HashSet<>(Arrays.asList(joined.split(",")));
    }
}
