package nl.eenoverheid.stuk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.inhoud.InhoudId;
import nl.eenoverheid.inhoud.InhoudSoort;
import nl.eenoverheid.inhoud.Viruscontrole;
import nl.eenoverheid.inhoud.Weggehaald;
import nl.eenoverheid.overheid.OrganisatieId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what belongs to one stuk, for who was found to see it by {@link StukPlaces}. */
@Repository
class StukOneRepository {
    private final JdbcClient jdbc;

    StukOneRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    StukDetail detail(StukId id, StukPlek plek, boolean canChange) {
        List<StukDetail.Versie> versies = versies(id);
        return jdbc.sql("""
                        select s.version, s.titel, s.soort, s.datum, s.organisatie_id, o.naam auteur, s.status
                        from stuk s left join organisatie o on o.id = s.organisatie_id where s.id = ?""")
                .param(id.value())
                .query((row, number) -> new StukDetail(
                        id,
                        row.getLong("version"),
                        new StukData(
                                row.getString("titel"),
                                StukSoort.valueOf(row.getString("soort")),
                                row.getObject("datum", LocalDate.class),
                                Optional.ofNullable(row.getObject("organisatie_id", Long.class))
                                        .map(OrganisatieId::new)
                                        .orElse(null)),
                        row.getString("auteur"),
                        StukStatus.valueOf(row.getString("status")),
                        plek.dossier(),
                        plek.naam(),
                        plek.niveau(),
                        versies,
                        canChange,
                        plek.canOpen()))
                .single();
    }

    private List<StukDetail.Versie> versies(StukId id) {
        return jdbc.sql("""
                        select v.versie, v.naam, v.notitie, i.soort, i.grootte, i.weggehaald, i.controle, t.status tekst,
                               t.bladzijden, a.naam wie, coalesce(nullif(a.namens, ''), o.naam) organisatie, v.op
                        from stuk_versie v join inhoud i on i.id = v.inhoud_id join account a on a.id = v.account_id
                        join organisatie o on o.id = v.organisatie_id left join stuk_tekst t on t.inhoud_id = v.inhoud_id
                        where v.stuk_id = ? order by v.versie desc""")
                .param(id.value())
                .query((row, number) -> new StukDetail.Versie(
                        row.getInt("versie"),
                        row.getString("naam"),
                        row.getString("notitie"),
                        InhoudSoort.valueOf(row.getString("soort")),
                        row.getLong("grootte"),
                        Weggehaald.split(row.getString("weggehaald")),
                        Viruscontrole.valueOf(row.getString("controle")),
                        TekstStatus.valueOf(row.getString("tekst")),
                        row.getInt("bladzijden"),
                        row.getString("wie"),
                        row.getString("organisatie"),
                        row.getObject("op", Instant.class)))
                .list();
    }

    /** What was done with it, the last thing first. */
    List<StukRegel> course(StukId id) {
        return jdbc.sql("""
                        select s.soort, s.titel, s.toelichting, a.naam wie, coalesce(nullif(a.namens, ''), o.naam) organisatie,
                               s.op
                        from stuk_stap s join account a on a.id = s.account_id join organisatie o on o.id = s.organisatie_id
                        where s.stuk_id = ? order by s.nummer desc""").param(id.value()).query(StukRegel.class).list();
    }

    /** Who added it. */
    AccountId eigenaar(StukId id) {
        return jdbc.sql("select eigenaar_id from stuk where id = ?")
                .param(id.value())
                .query((row, number) -> new AccountId(row.getLong("eigenaar_id")))
                .single();
    }

    /** The file of a version; 0 for the one that counts now. */
    Optional<Bestand> bestand(StukId id, int versie) {
        return jdbc.sql("""
                        select v.inhoud_id, v.naam from stuk s join stuk_versie v on v.stuk_id = s.id
                        where s.id = :stuk and v.versie = if(:versie = 0, s.versie, :versie)""")
                .param("stuk", id.value())
                .param("versie", versie)
                .query(Bestand.class)
                .optional();
    }

    record Bestand(long inhoudId, String naam) {
        InhoudId inhoud() {
            return new InhoudId(inhoudId);
        }
    }
}
