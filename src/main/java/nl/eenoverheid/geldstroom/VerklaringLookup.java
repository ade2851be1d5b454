package nl.eenoverheid.geldstroom;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.eenoverheid.begroting.Overheid;
import nl.eenoverheid.begroting.OverheidId;
import nl.eenoverheid.begroting.OverheidLookup;
import nl.eenoverheid.begroting.Overheidslaag;
import nl.eenoverheid.begroting.Verslag;
import nl.eenoverheid.begroting.Zijde;
import nl.eenoverheid.overheid.OrganisatieId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what was said about differences and which parts were stated, in one statement each. Open to who reads budgets. */
@Component
class VerklaringLookup {
    private final JdbcClient jdbc;
    private final OverheidLookup overheden;

    VerklaringLookup(JdbcClient jdbc, OverheidLookup overheden) {
        this.jdbc = jdbc;
        this.overheden = overheden;
    }

    /** What is said about differences in these sets since a year. */
    Map<VerschilId, List<VerklaringDetail>> verklaringen(Collection<OverheidId> kringen, int boekjaar) {
        Map<Long, List<VerklaringDetail.Versie>> versies = new HashMap<>();
        Map<Long, VerklaringDetail> heads = new LinkedHashMap<>();
        Map<Long, VerschilId> places = new HashMap<>();
        jdbc.sql("""
                        select v.id, v.version, v.kring_id, v.boekjaar, v.verslag, v.van, v.naar, v.overdrachtsoort,
                               v.organisatie_id, o.naam organisatie, v.ingetrokken weg, w.soort, w.tekst, w.betaald,
                               w.ontvangen, w.ingetrokken, w.op, coalesce(a.naam, '') wie
                        from verklaring v join organisatie o on o.id = v.organisatie_id
                            join verklaring_versie w on w.verklaring_id = v.id join account a on a.id = w.account_id
                        where v.kring_id in (:kringen) and v.boekjaar >= :boekjaar
                        order by v.id, w.nummer desc""")
                .param("kringen", kringen.stream().map(OverheidId::value).toList())
                .param("boekjaar", boekjaar)
                .query(row -> {
                    long id = row.getLong("id");
                    versies.computeIfAbsent(id, key -> new ArrayList<>()).add(versie(row));
                    if (!heads.containsKey(id)) {
                        heads.put(id, head(row));
                        places.put(id, place(row));
                    }
                });
        Map<VerschilId, List<VerklaringDetail>> found = new HashMap<>();
        heads.forEach(
                (id, head) -> found.computeIfAbsent(Objects.requireNonNull(places.get(id)), key -> new ArrayList<>())
                        .add(head.with(versies.getOrDefault(id, List.of()))));
        return found;
    }

    /** Which parts were stated to be about these arrangements since a year. */
    Map<Toerekeningsleutel, Toerekeningstand> toerekeningen(Collection<OverheidId> regelingen, int boekjaar) {
        Map<Toerekeningsleutel, List<Toerekeningstand.Versie>> versies = new LinkedHashMap<>();
        Map<Toerekeningsleutel, Long> versions = new HashMap<>();
        jdbc.sql("""
                        select t.overheid_id, t.regeling_id, t.boekjaar, t.verslag, t.zijde, t.overdrachtsoort, t.version,
                               w.bedrag, w.bron, w.bevestigd, w.op, a.naam wie, o.naam organisatie
                        from toerekening t join toerekening_versie w on w.toerekening_id = t.id
                            join account a on a.id = w.account_id join organisatie o on o.id = a.organisatie_id
                        where t.regeling_id in (:regelingen) and t.boekjaar >= :boekjaar
                        order by t.id, w.nummer desc""")
                .param("regelingen", regelingen.stream().map(OverheidId::value).toList())
                .param("boekjaar", boekjaar)
                .query(row -> {
                    Toerekeningsleutel key = key(row);
                    versions.put(key, row.getLong("version"));
                    versies.computeIfAbsent(key, each -> new ArrayList<>())
                            .add(new Toerekeningstand.Versie(
                                    row.getBigDecimal("bedrag"),
                                    row.getString("bron"),
                                    row.getBoolean("bevestigd"),
                                    row.getString("wie"),
                                    row.getString("organisatie"),
                                    row.getObject("op", Instant.class)));
                });
        Map<Toerekeningsleutel, Toerekeningstand> found = new HashMap<>();
        versies.forEach((key, all) -> found.put(
                key,
                new Toerekeningstand(
                        all.getFirst().bedrag(),
                        all.getFirst().bron(),
                        all.getFirst().bevestigd(),
                        versions.getOrDefault(key, 0L),
                        all)));
        return found;
    }

    private VerklaringDetail head(ResultSet row) throws SQLException {
        OrganisatieId organisatie = new OrganisatieId(row.getLong("organisatie_id"));
        return new VerklaringDetail(
                row.getLong("id"),
                row.getLong("version"),
                organisatie,
                row.getString("organisatie"),
                overheden.of(organisatie).map(Overheid::laag).orElseThrow(),
                row.getBoolean("weg"),
                List.of(versie(row)));
    }

    private static VerklaringDetail.Versie versie(ResultSet row) throws SQLException {
        return new VerklaringDetail.Versie(
                Verklaringsoort.valueOf(row.getString("soort")),
                row.getString("tekst"),
                row.getBigDecimal("betaald"),
                row.getBigDecimal("ontvangen"),
                row.getBoolean("ingetrokken"),
                row.getString("wie"),
                row.getObject("op", Instant.class));
    }

    private static VerschilId place(ResultSet row) throws SQLException {
        return new VerschilId(
                new OverheidId(row.getLong("kring_id")),
                row.getInt("boekjaar"),
                Verslag.valueOf(row.getString("verslag")),
                Overheidslaag.valueOf(row.getString("van")),
                Overheidslaag.valueOf(row.getString("naar")),
                Overdrachtsoort.valueOf(row.getString("overdrachtsoort")));
    }

    private static Toerekeningsleutel key(ResultSet row) throws SQLException {
        return new Toerekeningsleutel(
                new OverheidId(row.getLong("overheid_id")),
                new OverheidId(row.getLong("regeling_id")),
                row.getInt("boekjaar"),
                Verslag.valueOf(row.getString("verslag")),
                Zijde.valueOf(row.getString("zijde")),
                Overdrachtsoort.valueOf(row.getString("overdrachtsoort")));
    }
}
