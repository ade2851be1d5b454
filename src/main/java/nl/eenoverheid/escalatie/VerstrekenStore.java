package nl.eenoverheid.escalatie;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.overheid.BestuursorgaanId;
import nl.eenoverheid.overheid.BestuursorgaanNaam;
import nl.eenoverheid.overheid.BestuursorgaanSoort;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.overheid.OrganisatieNaam;
import nl.eenoverheid.overheid.OrganisatieSoort;
import nl.eenoverheid.shared.Werkdagen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets questions go on by themselves to the body that was recorded for that. */
@Component
class VerstrekenStore {
    private static final int AT_ONCE = 500;
    private static final String DUE = """
            from knoop k join bestuursorgaan b on b.id = k.naar_orgaan_id join organisatie o on o.id = b.organisatie_id
            where k.status = 'OPEN' and k.stand in ('ONBEKEND', 'BETWIST')  and k.uiterlijk < :today and not exists (
                select 1 from escalatie e where e.knoop_id = k.id
                  and (e.termijn = k.uiterlijk
                    or e.orgaan_id = k.naar_orgaan_id and e.status in ('VOORGELEGD', 'AANGENOMEN')))
            """;

    private final JdbcClient jdbc;
    private final EscalatiePlaces places;
    private final EscalatieStore store;

    VerstrekenStore(JdbcClient jdbc, EscalatiePlaces places, EscalatieStore store) {
        this.jdbc = jdbc;
        this.places = places;
        this.store = store;
    }

    List<Verstreken> due(LocalDate today) {
        return jdbc.sql(
                        "select k.id, k.uiterlijk, k.regel, k.account_id, k.organisatie_id, b.id orgaan_id, b.naam, b.soort,"
                                + " b.bron, o.id o_id, o.naam o_naam, o.soort o_soort " + DUE
                                + " order by k.uiterlijk, k.id limit " + AT_ONCE)
                .param("today", today)
                .query((row, number) -> new Verstreken(
                        row.getLong("id"),
                        row.getObject("uiterlijk", LocalDate.class),
                        orgaan(row),
                        row.getString("regel"),
                        new Actor(
                                new AccountId(row.getLong("account_id")),
                                new OrganisatieId(row.getLong("organisatie_id")))))
                .list();
    }

    /**
     * Puts one to its body, unless another node did so first or somebody pointed the decider out meanwhile.
     *
     * @return whether it went
     */
    boolean escalate(Verstreken knoop, LocalDate today, EscalatieProperties terms) {
        boolean still = jdbc.sql("select k.id " + DUE + " and k.id = :knoop for update")
                .param("today", today)
                .param("knoop", knoop.knoopId())
                .query(Long.class)
                .optional()
                .isPresent();
        if (still) {
            var data =
                    new EscalatieData(knoop.naar().id(), null, knoop.regel(), Werkdagen.plus(today, terms.antwoord()));
            store.pass(places.plek(knoop.knoopId()), knoop.naar(), data, knoop.uiterlijk(), knoop.steller());
        }
        return still;
    }

    private static BestuursorgaanNaam orgaan(ResultSet row) throws SQLException {
        return new BestuursorgaanNaam(
                new BestuursorgaanId(row.getLong("orgaan_id")),
                row.getString("naam"),
                BestuursorgaanSoort.valueOf(row.getString("soort")),
                new OrganisatieNaam(
                        new OrganisatieId(row.getLong("o_id")),
                        row.getString("o_naam"),
                        OrganisatieSoort.valueOf(row.getString("o_soort"))),
                row.getString("bron"));
    }
}
