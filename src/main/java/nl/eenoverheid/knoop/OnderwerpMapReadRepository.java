package nl.eenoverheid.knoop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.eenoverheid.bevoegdheid.BevoegdheidDetail;
import nl.eenoverheid.bevoegdheid.BevoegdheidOnderwerp;
import nl.eenoverheid.workspace.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts open knopen of the scope by subject, and what each level says in them. */
@Repository
class OnderwerpMapReadRepository {
    private final JdbcClient jdbc;

    OnderwerpMapReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every subject, and last what has none yet when such questions are open. */
    List<OnderwerpOnMap> subjects(List<BevoegdheidDetail> library, Scope scope) {
        Map<Optional<BevoegdheidOnderwerp>, List<Telling>> tellingen = tellingen(scope);
        Map<Optional<BevoegdheidOnderwerp>, List<OnderwerpOnMap.Gezegd>> gezegd = gezegd(scope);
        List<Optional<BevoegdheidOnderwerp>> rows = new ArrayList<>();
        for (BevoegdheidOnderwerp onderwerp : BevoegdheidOnderwerp.values()) {
            rows.add(Optional.of(onderwerp));
        }
        if (tellingen.containsKey(Optional.<BevoegdheidOnderwerp>empty())) {
            rows.add(Optional.empty());
        }
        return rows.stream()
                .map(row -> subject(
                        row.orElse(null),
                        tellingen.getOrDefault(row, List.of()),
                        gezegd.getOrDefault(row, List.of()),
                        library))
                .toList();
    }

    private static OnderwerpOnMap subject(
            @Nullable BevoegdheidOnderwerp onderwerp,
            List<Telling> tellingen,
            List<OnderwerpOnMap.Gezegd> gezegd,
            List<BevoegdheidDetail> library) {
        Map<BeslisStand, Integer> standen = new EnumMap<>(BeslisStand.class);
        tellingen.forEach(telling -> standen.put(telling.stand(), telling.aantal()));
        LocalDate eerste = tellingen.stream()
                .filter(telling -> !telling.stand().hasDecider())
                .map(Telling::eerste)
                .filter(KnoopPlacement.NO_DATE::isAfter)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new OnderwerpOnMap(
                onderwerp,
                standen,
                eerste,
                gezegd,
                library.stream()
                        .filter(row -> onderwerp != null && row.data().onderwerp() == onderwerp && !row.ingetrokken())
                        .toList());
    }

    private Map<Optional<BevoegdheidOnderwerp>, List<Telling>> tellingen(Scope scope) {
        Map<Optional<BevoegdheidOnderwerp>, List<Telling>> tellingen = new HashMap<>();
        jdbc.sql("""
                        select p.onderwerp, p.stand, count(distinct p.knoop_id) aantal, min(p.uiterlijk) eerste
                        from knoop_placement p
                        where p.werkruimte_id in (:werkruimten) and p.status = 'OPEN'
                        group by p.onderwerp, p.stand""").param("werkruimten", scope.werkruimteIds()).query(row -> {
            tellingen
                    .computeIfAbsent(onderwerp(row.getString("onderwerp")), unused -> new ArrayList<>())
                    .add(new Telling(
                            BeslisStand.valueOf(row.getString("stand")),
                            row.getInt("aantal"),
                            row.getObject("eerste", LocalDate.class)));
        });
        return tellingen;
    }

    private Map<Optional<BevoegdheidOnderwerp>, List<OnderwerpOnMap.Gezegd>> gezegd(Scope scope) {
        Map<Optional<BevoegdheidOnderwerp>, List<OnderwerpOnMap.Gezegd>> gezegd = new HashMap<>();
        jdbc.sql("""
                        select open.onderwerp, c.laag, c.zegt, count(*) aantal,
                               max(c.zegt = 'BESLIST' and open.stand = 'BETWIST') betwist
                        from (select distinct p.knoop_id, p.onderwerp, p.stand from knoop_placement p
                              where p.werkruimte_id in (:werkruimten) and p.status = 'OPEN') open
                        join knoop_claim c on c.knoop_id = open.knoop_id and c.tot is null
                        group by open.onderwerp, c.laag, c.zegt
                        order by c.zegt = 'BESLIST' desc, aantal desc, c.zegt""").param("werkruimten", scope.werkruimteIds()).query(row -> {
            gezegd.computeIfAbsent(onderwerp(row.getString("onderwerp")), unused -> new ArrayList<>())
                    .add(new OnderwerpOnMap.Gezegd(
                            Laag.valueOf(row.getString("laag")),
                            Claim.valueOf(row.getString("zegt")),
                            row.getInt("aantal"),
                            row.getBoolean("betwist")));
        });
        return gezegd;
    }

    private static Optional<BevoegdheidOnderwerp> onderwerp(@Nullable String text) {
        return Optional.ofNullable(text).map(BevoegdheidOnderwerp::valueOf);
    }

    /** How many open knopen there are of one stand, and the first day by which it must be clear who decides. */
    private record Telling(BeslisStand stand, int aantal, LocalDate eerste) {}
}
