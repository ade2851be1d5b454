package nl.eenoverheid.afweging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;

/** Gathers the rows of an afweging: first the table, a row for each source of each cell, then what parties gave. */
final class AfwegingRows {
    private final Scope scope;
    private final Map<Long, AfwegingDetail.Optie> opties = new LinkedHashMap<>();
    private final Map<Long, AfwegingDetail.Belang> belangen = new LinkedHashMap<>();
    private final Map<List<Long>, AfwegingDetail.Effect> effecten = new LinkedHashMap<>();
    private final Map<List<Long>, List<Bron>> bronnen = new HashMap<>();
    private final Map<Long, AfwegingDetail.Partij> partijen = new LinkedHashMap<>();
    private final Map<Long, Map<Long, Integer>> punten = new HashMap<>();
    private final Map<Long, Map<Long, String>> opgaven = new HashMap<>();
    private @Nullable AfwegingDetail head;

    AfwegingRows(Scope scope) {
        this.scope = scope;
    }

    boolean isEmpty() {
        return head == null;
    }

    void add(ResultSet row) throws SQLException {
        if (head == null) {
            head = head(row);
        }
        Long optie = row.getObject("optie_id", Long.class);
        Long belang = row.getObject("belang_id", Long.class);
        if (optie != null) {
            opties.put(
                    optie,
                    new AfwegingDetail.Optie(
                            optie, row.getLong("optie_version"), row.getString("optie"), row.getString("toelichting")));
        }
        if (belang != null) {
            belangen.put(
                    belang,
                    new AfwegingDetail.Belang(
                            belang, row.getLong("belang_version"), row.getString("belang"), row.getString("van_wie")));
        }
        if (optie != null && belang != null && row.getObject("effect_version") != null) {
            addEffect(optie, belang, row);
        }
    }

    private void addEffect(long optie, long belang, ResultSet row) throws SQLException {
        List<Long> cell = List.of(optie, belang);
        effecten.put(
                cell,
                new AfwegingDetail.Effect(
                        optie,
                        belang,
                        row.getLong("effect_version") + 1,
                        row.getObject("score", Integer.class),
                        row.getString("zin"),
                        List.of()));
        if (row.getString("soort") != null) {
            bronnen.computeIfAbsent(cell, any -> new ArrayList<>())
                    .add(new Bron(
                            BronSoort.valueOf(row.getString("soort")),
                            row.getObject("signaal_id", Long.class),
                            row.getObject("cijfer_id", Long.class),
                            row.getString("bron"),
                            row.getString("adres")));
        }
    }

    void addPoints(ResultSet row) throws SQLException {
        long organisatie = row.getLong("organisatie_id");
        partijen.put(
                organisatie,
                new AfwegingDetail.Partij(
                        new OrganisatieId(organisatie),
                        row.getString("naam"),
                        row.getBoolean("gegeven"),
                        row.getString("overgeslagen"),
                        Map.of(),
                        Map.of(),
                        Objects.requireNonNullElse(row.getString("reden"), ""),
                        row.getObject("op", Instant.class),
                        row.getInt("nummer")));
        if (row.getObject("belang_id") != null) {
            punten.computeIfAbsent(organisatie, any -> new HashMap<>())
                    .put(row.getLong("belang_id"), row.getInt("punten"));
        }
    }

    void addGivenUp(ResultSet row) throws SQLException {
        opgaven.computeIfAbsent(row.getLong("organisatie_id"), any -> new HashMap<>())
                .put(row.getLong("optie_id"), row.getString("tekst"));
    }

    AfwegingDetail detail() {
        return Objects.requireNonNull(head)
                .with(
                        List.copyOf(opties.values()),
                        List.copyOf(belangen.values()),
                        effecten.entrySet().stream()
                                .map(each -> each.getValue().with(bronnen.getOrDefault(each.getKey(), List.of())))
                                .toList(),
                        partijen.values().stream().map(this::whole).toList());
    }

    private AfwegingDetail.Partij whole(AfwegingDetail.Partij partij) {
        long id = partij.id().value();
        return partij.with(punten.getOrDefault(id, Map.of()), opgaven.getOrDefault(id, Map.of()));
    }

    private AfwegingDetail head(ResultSet row) throws SQLException {
        WerkruimteId home = new WerkruimteId(row.getLong("werkruimte_id"));
        boolean open = row.getBoolean("open");
        return new AfwegingDetail(
                new KnoopId(row.getLong("knoop_id")),
                AfwegingStatus.valueOf(row.getString("status")),
                row.getObject("sluit_op", LocalDate.class),
                row.getString("tekst"),
                row.getObject("keuze_id", Long.class),
                Objects.requireNonNullElse(row.getString("wie"), ""),
                row.getObject("afgerond_op", Instant.class),
                row.getString("reden"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                open && scope.canWrite(home),
                open && scope.canManage(home),
                scope.organisatie());
    }
}
