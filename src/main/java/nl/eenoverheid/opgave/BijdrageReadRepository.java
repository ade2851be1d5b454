package nl.eenoverheid.opgave;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.eenoverheid.begroting.BegrotingRoutes;
import nl.eenoverheid.begroting.Categorie;
import nl.eenoverheid.begroting.Codelijsten;
import nl.eenoverheid.begroting.Overheid;
import nl.eenoverheid.begroting.OverheidId;
import nl.eenoverheid.begroting.OverheidLookup;
import nl.eenoverheid.begroting.Overheidslaag;
import nl.eenoverheid.begroting.Taakveld;
import nl.eenoverheid.begroting.Verslag;
import nl.eenoverheid.begroting.Zijde;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.workspace.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what governments put in: it is seen where the dossier is. What was taken away is not read. */
@Repository
class BijdrageReadRepository {
    private final JdbcClient jdbc;
    private final OverheidLookup overheden;
    private final Codelijsten codelijsten;

    BijdrageReadRepository(JdbcClient jdbc, OverheidLookup overheden, Codelijsten codelijsten) {
        this.jdbc = jdbc;
        this.overheden = overheden;
        this.codelijsten = codelijsten;
    }

    /** By opgave, in each the first year first, then who leads, then by government. */
    Map<OpgaveId, List<BijdrageDetail>> of(Collection<OpgaveId> opgaven, Scope scope) {
        return opgaven.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("""
                                select b.*, a.naam wie, coalesce(nullif(a.namens, ''), g.naam) organisatie
                                from opgave o join bijdrage b on b.opgave_id = o.id
                                join account a on a.id = b.account_id join organisatie g on g.id = b.organisatie_id
                                where b.ontkoppeld_op is null and o.id in (:opgaven) and
                                """ + OpgaveReadRepository.SEEN + """
                                order by b.opgave_id, b.boekjaar,
                                         field(b.rol, 'TREKKER', 'BETALER', 'MEDEFINANCIER', 'UITVOERDER'), b.id""")
                        .param("opgaven", opgaven.stream().map(OpgaveId::value).toList())
                        .param("werkruimten", scope.werkruimteIds())
                        .query((row, number) -> Map.entry(new OpgaveId(row.getLong("opgave_id")), detail(row, scope)))
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey,
                                LinkedHashMap::new,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** The lines that are linked in other dossiers too, which the caller may see. */
    List<OpgaveDetail.Elders> elders(OpgaveId id, DossierId dossier, Scope scope) {
        return jdbc.sql("""
                        select distinct m.id bijdrage, o.id opgave, o.naam, o.dossier_id dossier, d.naam dossier_naam
                        from bijdrage m join bijdrage b on b.overheid_id = m.overheid_id and b.boekjaar = m.boekjaar
                            and b.taakveld = m.taakveld and b.zijde = m.zijde
                            and (b.categorie = m.categorie or b.categorie = '' or m.categorie = '')
                        join opgave o on o.id = b.opgave_id join dossier d on d.id = o.dossier_id
                        where m.opgave_id = :opgave and m.taakveld <> '' and m.ontkoppeld_op is null
                          and b.ontkoppeld_op is null and o.dossier_id <> :dossier and
                        """ + OpgaveReadRepository.SEEN + " order by m.id, o.id limit 50")
                .param("opgave", id.value())
                .param("dossier", dossier.value())
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> new OpgaveDetail.Elders(
                        new BijdrageId(row.getLong("bijdrage")),
                        new OpgaveId(row.getLong("opgave")),
                        row.getString("naam"),
                        new DossierId(row.getLong("dossier")),
                        row.getString("dossier_naam")))
                .list();
    }

    /** Open opgaven with money of a government that it did not say yes to yet, or that it leads, where the caller may write. */
    List<Wacht> waiting(OverheidId overheid, Scope scope) {
        return jdbc.sql("""
                        select o.id, max(b.bevestigd_op is null) vraagt, max(b.rol = 'TREKKER') trekt
                        from bijdrage b join opgave o on o.id = b.opgave_id join dossier d on d.id = o.dossier_id
                        where b.overheid_id = :overheid and b.ontkoppeld_op is null and o.status = 'OPEN' and d.fase <> 'GESLOTEN'
                          and (b.bevestigd_op is null or b.rol = 'TREKKER') and
                        """ + OpgaveReadRepository.SEEN + " group by o.id order by o.id limit 50")
                .param("overheid", overheid.value())
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) ->
                        new Wacht(new OpgaveId(row.getLong("id")), row.getBoolean("vraagt"), row.getBoolean("trekt")))
                .list();
    }

    /** Whether a government is asked to say yes, and whether it leads. */
    record Wacht(OpgaveId id, boolean vraagt, boolean trekt) {}

    private BijdrageDetail detail(ResultSet row, Scope scope) throws SQLException {
        BijdrageData data = data(row);
        Overheid overheid = overheden.find(data.regel().overheid()).orElseThrow();
        return new BijdrageDetail(
                new BijdrageId(row.getLong("id")),
                row.getLong("version"),
                overheid.naam(),
                overheid.laag(),
                taakveld(overheid.laag(), data.regel()),
                categorie(overheid.laag(), data.regel()),
                pad(overheid, data.regel()),
                data,
                row.getString("wie"),
                row.getString("organisatie"),
                row.getObject("gekoppeld_op", Instant.class),
                row.getObject("bevestigd_op", Instant.class),
                scope.organisatie().equals(overheid.organisatie()));
    }

    private static String pad(Overheid overheid, Begrotingsregel regel) {
        return regel.staatInBegroting()
                ? BegrotingRoutes.verslag(overheid, regel.boekjaar(), Verslag.BEGROTING) + "?" + BegrotingRoutes.POST
                        + "=" + regel.taakveld()
                : "";
    }

    private String taakveld(Overheidslaag laag, Begrotingsregel regel) {
        return codelijsten
                .taakveld(laag, regel.boekjaar(), regel.taakveld())
                .map(Taakveld::naam)
                .orElse("");
    }

    private String categorie(Overheidslaag laag, Begrotingsregel regel) {
        return codelijsten.categorieen(laag, regel.boekjaar()).stream()
                .filter(each -> each.zijde() == regel.zijde() && each.code().equals(regel.categorie()))
                .map(Categorie::naam)
                .findFirst()
                .orElse("");
    }

    private static BijdrageData data(ResultSet row) throws SQLException {
        return new BijdrageData(
                regel(row),
                aandeel(row),
                overheid(row.getObject("ontvanger_id", Long.class)),
                BijdrageRol.valueOf(row.getString("rol")),
                BijdrageStructuur.valueOf(row.getString("structuur")),
                BijdrageStand.valueOf(row.getString("stand")),
                new BijdrageData.Moment(
                        moment(row.getString("vast_bij")),
                        row.getObject("vast_op", LocalDate.class),
                        row.getObject("betaal_op", LocalDate.class)),
                new BijdrageData.Voorwaarde(
                        row.getString("voorwaarde"),
                        bijdrage(row.getObject("voorwaarde_van", Long.class)),
                        row.getObject("voorwaarde_tot", LocalDate.class)),
                new BijdrageData.Gezegd(row.getString("gezegd_door"), row.getObject("gezegd_op", LocalDate.class)));
    }

    static Begrotingsregel regel(ResultSet row) throws SQLException {
        return new Begrotingsregel(
                new OverheidId(row.getLong("overheid_id")),
                row.getInt("boekjaar"),
                row.getString("taakveld"),
                Zijde.valueOf(row.getString("zijde")),
                row.getString("categorie"));
    }

    static Aandeel aandeel(ResultSet row) throws SQLException {
        BigDecimal procent = row.getBigDecimal("procent");
        return new Aandeel(procent == null ? null : procent.stripTrailingZeros(), row.getBigDecimal("bedrag"));
    }

    private static @Nullable OverheidId overheid(@Nullable Long id) {
        return id == null ? null : new OverheidId(id);
    }

    private static @Nullable BijdrageId bijdrage(@Nullable Long id) {
        return id == null ? null : new BijdrageId(id);
    }

    private static @Nullable Vastlegmoment moment(@Nullable String name) {
        return name == null ? null : Vastlegmoment.valueOf(Objects.requireNonNull(name));
    }
}
