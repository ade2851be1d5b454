package nl.eenoverheid.toewijzingsregel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.signaal.SignaalSoort;
import nl.eenoverheid.toewijzing.RegelToewijzing.Treffer;
import nl.eenoverheid.toewijzing.Voorwaarden;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says which rule takes a signaal: the same SQL when it counts and when it is tried. */
@Component
class RegelMatch {
    /** Whether somebody of the organisation of a rule {@code r} works in its werkruimte. */
    static final String WORKS = """
            exists (select 1 from werkruimte_lid l join account a on a.id = l.account_id and a.actief
                    where l.werkruimte_id = r.werkruimte_id and l.rol in ('EIGENAAR', 'DEELNEMER')
                      and a.organisatie_id = r.naar_id)""";

    /** Whether the person of a rule {@code r} does. */
    static final String PERSON_WORKS = """
            exists (select 1 from werkruimte_lid l join account a on a.id = l.account_id and a.actief
                    where l.werkruimte_id = r.werkruimte_id and l.rol in ('EIGENAAR', 'DEELNEMER')
                      and a.organisatie_id = r.naar_id and a.id = r.persoon_id)""";

    /** Whether a rule {@code r} of the home of a signaal {@code s} fits it; one that asks nobody is passed over. */
    static final String FITS = """
            r.werkruimte_id = s.werkruimte_id
            and (r.gemeente_id is null or r.gemeente_id = s.gemeente_id)
            and (r.regio_id is null or exists (select 1 from regio_organisatie ro
                 where ro.regio_id = r.regio_id and ro.organisatie_id = s.gemeente_id))
            and (r.thema_id is null or r.thema_id = s.thema_id
                 or r.thema_id = (select th.ouder_id from thema th where th.id = s.thema_id))
            and (r.noteerder_id is null or r.noteerder_id = s.organisatie_id)
            and (r.soort is null or r.soort = s.soort)
            and (r.aanleiding_id is null or r.aanleiding_id = s.aanleiding_id)
            and\s""" + WORKS;

    private final JdbcClient jdbc;

    RegelMatch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first rule that is on and fits. */
    Optional<Treffer> first(SignaalId signaal) {
        return jdbc.sql("select r.*, " + PERSON_WORKS + " persoon_werkt from signaal s join toewijzingsregel r on "
                        + FITS + " where s.id = ? and r.actief order by r.volgorde, r.id limit 1")
                .param(signaal.value())
                .query((row, number) -> treffer(row))
                .optional();
    }

    private static Treffer treffer(ResultSet row) throws SQLException {
        return new Treffer(
                row.getInt("volgorde"),
                voorwaarden(row),
                new OrganisatieId(row.getLong("naar_id")),
                row.getBoolean("persoon_werkt") ? new AccountId(row.getLong("persoon_id")) : null);
    }

    /** Of a row that has all columns of a rule. */
    static Voorwaarden voorwaarden(ResultSet row) throws SQLException {
        @Nullable String soort = row.getString("soort");
        return new Voorwaarden(
                row.getObject("gemeente_id", Long.class),
                row.getObject("regio_id", Long.class),
                row.getObject("thema_id", Long.class),
                row.getObject("noteerder_id", Long.class),
                soort == null ? null : SignaalSoort.valueOf(soort),
                row.getObject("aanleiding_id", Long.class));
    }
}
