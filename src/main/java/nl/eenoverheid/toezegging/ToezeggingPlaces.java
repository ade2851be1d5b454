package nl.eenoverheid.toezegging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.besluit.BesluitResultaat;
import nl.eenoverheid.besluit.BesluitSoort;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.overheid.BestuursorgaanId;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.vertrouwelijkheid.AfgeschermdSoort;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.WerkruimteId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds where something stands, and what it points at, as far as the caller may know. */
@Repository
class ToezeggingPlaces {
    private static final String PLEK = """
            select d.id, d.naam, d.werkruimte_id, d.fase = 'GESLOTEN' gesloten, %s organisatie,
                   (select group_concat(p.werkruimte_id) from dossier_placement p where p.dossier_id = d.id) werkruimten
            from dossier d %s
            where %s and exists (select 1 from dossier_placement p
                where p.dossier_id = d.id and p.werkruimte_id in (:werkruimten))""";

    private final JdbcClient jdbc;

    ToezeggingPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A dossier in scope. */
    Optional<Plek> dossier(DossierId dossier, Scope scope) {
        return plek(PLEK.formatted("0", "", "d.id = :id"), dossier.value(), scope);
    }

    /** The dossier of a toezegging in scope. */
    Optional<Plek> of(ToezeggingId id, Scope scope) {
        String sql = PLEK.formatted("t.organisatie_id", "join toezegging t on t.dossier_id = d.id", "t.id = :id");
        return plek(sql, id.value(), scope);
    }

    /** What a besluit in scope says. */
    Optional<Feiten> besluit(BesluitId besluit, Scope scope) {
        return jdbc.sql("""
                        select b.soort, b.resultaat, b.datum, b.titel, b.samenvatting, b.bestuursorgaan, b.knoop_id, k.dossier_id
                        from besluit b left join knoop k on k.id = b.knoop_id and exists (select 1 from knoop_placement kp
                            where kp.knoop_id = k.id and kp.werkruimte_id in (:werkruimten))
                        where b.id = :id and exists (select 1 from besluit_placement p
                            where p.besluit_id = b.id and p.werkruimte_id in (:werkruimten))""")
                .param("id", besluit.value())
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> feiten(row))
                .optional();
    }

    boolean sees(KnoopId knoop, Scope scope) {
        return jdbc.sql(
                        "select 1 from knoop_placement where knoop_id = :id and werkruimte_id in (:werkruimten) limit 1")
                .param("id", knoop.value())
                .param("werkruimten", scope.werkruimteIds())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** Whether it says where can be read what was done: a besluit that the caller sees, or a document of the dossier. */
    boolean isProof(ToezeggingStapData data, DossierId dossier, Scope scope) {
        boolean besluit =
                data.besluit() == null || besluit(data.besluit(), scope).isPresent();
        return besluit
                && (data.stuk() == null
                        || proof(dossier, scope).stream()
                                .anyMatch(each ->
                                        each.stuk() && each.id() == data.stuk().value()));
    }

    /** Besluiten on the knopen of a dossier and documents in it, by name. */
    List<ToezeggingService.Bewijs> proof(DossierId dossier, Scope scope) {
        return jdbc.sql("""
                        select b.id, b.titel naam, false stuk from besluit b join knoop k on k.id = b.knoop_id
                        where k.dossier_id = :dossier and exists (select 1 from besluit_placement p
                            where p.besluit_id = b.id and p.werkruimte_id in (:werkruimten))
                        union all
                        select s.id, s.titel, true from stuk s
                        where s.dossier_id = :dossier and s.status = 'GELDIG' and exists (select 1 from dossier_placement p
                            where p.dossier_id = s.dossier_id and p.werkruimte_id in (:werkruimten)) and
                        """ + AfgeschermdSoort.STUK.readable("s.id") + " order by naam, id")
                .param("dossier", dossier.value())
                .param("werkruimten", scope.werkruimteIds())
                .param("account", scope.account().value())
                .query(ToezeggingService.Bewijs.class)
                .list();
    }

    /** Who works for a government where a dossier stands at home, by name. */
    List<ToezeggingService.Mens> people(DossierId dossier, OrganisatieId organisatie, Scope scope) {
        return jdbc.sql("""
                        select a.id, a.naam from dossier d join werkruimte_lid l
                          on l.werkruimte_id = d.werkruimte_id and l.rol in ('EIGENAAR', 'DEELNEMER')
                        join account a on a.id = l.account_id and a.actief
                        where d.id = :dossier and d.werkruimte_id in (:werkruimten) and a.organisatie_id = :organisatie
                        order by a.naam, a.id""")
                .param("dossier", dossier.value())
                .param("werkruimten", scope.werkruimteIds())
                .param("organisatie", organisatie.value())
                .query((row, number) ->
                        new ToezeggingService.Mens(new AccountId(row.getLong("id")), row.getString("naam")))
                .list();
    }

    /** Waits for others who give numbers for the same body. */
    void lockNumbers(BestuursorgaanId orgaan) {
        jdbc.sql("select id from bestuursorgaan where id = ? for update")
                .param(orgaan.value())
                .query(Long.class)
                .single();
    }

    /** Whether a body gave a number to another one. */
    boolean isTaken(BestuursorgaanId orgaan, String nummer, long except) {
        return jdbc.sql("select 1 from toezegging where bestuursorgaan_id = ? and nummer = ? and id <> ?")
                .params(orgaan.value(), nummer, except)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** The number after the highest that a body gave in a year, such as M-2026-014. */
    String nextNumber(BestuursorgaanId orgaan, ToezeggingSoort soort, int year) {
        String prefix = soort.letter() + "-" + year + "-";
        int highest = jdbc.sql("""
                        select coalesce(max(cast(substring(nummer, :from) as unsigned)), 0) from toezegging
                        where bestuursorgaan_id = :orgaan and nummer regexp :pattern""")
                .param("from", prefix.length() + 1)
                .param("orgaan", orgaan.value())
                .param("pattern", "^" + prefix + "[0-9]{1,6}$")
                .query(Integer.class)
                .single();
        return prefix + String.format(Locale.ROOT, "%03d", highest + 1);
    }

    private Optional<Plek> plek(String sql, long id, Scope scope) {
        return jdbc.sql(sql)
                .param("id", id)
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> new Plek(
                        new DossierId(row.getLong("id")),
                        row.getString("naam"),
                        new WerkruimteId(row.getLong("werkruimte_id")),
                        row.getBoolean("gesloten"),
                        row.getLong("organisatie"),
                        Stream.of(row.getString("werkruimten").split(","))
                                .map(Long::valueOf)
                                .collect(Collectors.toUnmodifiableSet())))
                .optional();
    }

    private static Feiten feiten(ResultSet row) throws SQLException {
        String resultaat = row.getString("resultaat");
        return new Feiten(
                BesluitSoort.valueOf(row.getString("soort")),
                Optional.ofNullable(resultaat).map(BesluitResultaat::valueOf),
                Optional.ofNullable(row.getObject("datum", LocalDate.class)),
                row.getString("titel"),
                row.getString("samenvatting"),
                row.getString("bestuursorgaan"),
                Optional.ofNullable(row.getObject("knoop_id", Long.class)).map(KnoopId::new),
                Optional.ofNullable(row.getObject("dossier_id", Long.class)).map(DossierId::new));
    }

    /**
     * A dossier, for who wants to do something in it.
     *
     * @param organisatie the government of the toezegging; 0 of none
     */
    record Plek(
            DossierId dossier,
            String naam,
            WerkruimteId home,
            boolean gesloten,
            long organisatie,
            Set<Long> werkruimten) {}

    /** What a besluit says of something that was promised or asked in it. */
    record Feiten(
            BesluitSoort soort,
            Optional<BesluitResultaat> resultaat,
            Optional<LocalDate> datum,
            String titel,
            String samenvatting,
            String orgaan,
            Optional<KnoopId> knoop,
            Optional<DossierId> dossier) {

        /** The same data with what the record says; of other kinds only where it belongs. */
        ToezeggingData complete(ToezeggingData data) {
            boolean record = ToezeggingSoort.of(soort).isPresent();
            boolean over = resultaat
                    .map(ToezeggingStatus::of)
                    .map(ToezeggingStatus::isKlaar)
                    .orElse(false);
            return new ToezeggingData(
                    data.dossier() == null ? dossier.orElse(null) : data.dossier(),
                    data.knoop() == null ? knoop.orElse(null) : data.knoop(),
                    data.besluit(),
                    record ? ToezeggingSoort.of(soort).orElseThrow() : data.soort(),
                    data.orgaan(),
                    data.nummer(),
                    record ? titel : data.titel(),
                    record ? samenvatting : data.tekst(),
                    record || data.gedaanOp() == null ? datum.orElse(data.gedaanOp()) : data.gedaanOp(),
                    data.vergadering(),
                    data.indiener(),
                    data.portefeuillehouder(),
                    data.behandelaar(),
                    record && over ? datum.orElse(null) : data.uiterlijk());
        }
    }
}
