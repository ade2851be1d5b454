package nl.eenoverheid.uitnodiging;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds open uitnodigingen for who is invited, and is no member yet: by the code, or by their own address. */
@Repository
class UitnodigingLookup {
    private static final String DETAIL = """
            select u.id, u.werkruimte_id, w.naam werkruimte, w.doel, u.email, u.rol, u.toelichting, d.naam door,
                   o.naam organisatie, coalesce(a.taal, d.taal) taal, u.geldig_tot, a.id is not null heeft_account
            from uitnodiging u join werkruimte w on w.id = u.werkruimte_id join account d on d.id = u.door_id
            join organisatie o on o.id = u.organisatie_id left join account a on a.email = u.email
            where u.status = 'OPEN' and u.geldig_tot > :now and
            """;

    private final JdbcClient jdbc;

    UitnodigingLookup(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<UitnodigingDetail> byToken(String tokenHash, Instant now) {
        return jdbc.sql(DETAIL + "u.token = :hash")
                .param("now", now)
                .param("hash", tokenHash)
                .query(UitnodigingDetail.class)
                .optional();
    }

    List<UitnodigingDetail> byEmail(String email, Instant now) {
        return jdbc.sql(DETAIL + "u.email = :email order by u.id")
                .param("now", now)
                .param("email", email)
                .query(UitnodigingDetail.class)
                .list();
    }
}
