package nl.eenoverheid.stuk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.eenoverheid.search.SearchDocument;
import nl.eenoverheid.search.SearchKind;
import nl.eenoverheid.search.SearchSource;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemPlaced;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.WerkruimteEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes stukken findable by their title and by the words in the version that counts now. */
@Component
class StukSource implements SearchSource {
    private final JdbcClient jdbc;

    StukSource(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public SearchKind kind() {
        return SearchKind.STUK;
    }

    /** Also where the dossier stands: its stukken follow it. */
    @Override
    public boolean hears(WerkruimteEvent event) {
        return event instanceof StukChanged
                || event instanceof ItemPlaced placed && placed.item().soort() == ItemSoort.DOSSIER;
    }

    @Override
    public List<Long> about(WerkruimteEvent event) {
        return event instanceof StukChanged changed ? List.of(changed.stuk().value()) : about(event.item());
    }

    @Override
    public List<Long> about(Item item) {
        return item.soort() == ItemSoort.DOSSIER
                ? jdbc.sql("select id from stuk where dossier_id = ? order by id")
                        .param(item.id())
                        .query(Long.class)
                        .list()
                : List.of();
    }

    @Override
    public List<SearchDocument> load(Collection<Long> ids) {
        return jdbc.sql("""
                        select s.id, s.titel, concat_ws('\\n', s.titel, v.naam, t.tekst) tekst, s.datum, s.soort, s.status,
                               s.dossier_id, s.eigenaar_id,
                               (select group_concat(p.werkruimte_id) from dossier_placement p where p.dossier_id = s.dossier_id)
                               plekken, coalesce(af.niveau in ('VERTROUWELIJK', 'GEHEIM'), false) beperkt,
                               (select group_concat(l.account_id) from afscherming_lezer l
                                where l.afscherming_id = af.id and l.tot is null) lezers
                        from stuk s join stuk_versie v on v.stuk_id = s.id and v.versie = s.versie
                        left join stuk_tekst t on t.inhoud_id = v.inhoud_id
                        left join afscherming af on af.soort = 'STUK' and af.ding_id = s.id
                        where s.id in (:ids)""")
                .param("ids", ids)
                .query((row, number) -> document(row))
                .list();
    }

    @Override
    public List<Long> idsAfter(long id, int most) {
        return jdbc.sql("select id from stuk where id > :id order by id limit :most")
                .param("id", id)
                .param("most", Math.min(most, 20))
                .query(Long.class)
                .list();
    }

    private static SearchDocument document(ResultSet row) throws SQLException {
        Set<Long> lezers = new HashSet<>();
        if (row.getBoolean("beperkt")) {
            lezers.add(row.getLong("eigenaar_id"));
            lezers.addAll(ids(row.getString("lezers")));
        } else {
            lezers.add(SearchDocument.IEDEREEN);
        }
        return new SearchDocument(
                SearchKind.STUK,
                row.getLong("id"),
                row.getString("titel"),
                row.getString("tekst"),
                row.getObject("datum", LocalDate.class),
                ids(row.getString("plekken")),
                lezers,
                Set.of(
                        "dossier:" + row.getLong("dossier_id"),
                        "soort:" + row.getString("soort"),
                        "status:" + row.getString("status")));
    }

    private static Set<Long> ids(@Nullable String joined) {
        return joined == null
                ? Set.of()
                : Arrays.stream(joined.split(",")).map(Long::valueOf).collect(Collectors.toSet());
    }
}
