package nl.eenoverheid.bestuursafspraak;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes agreements findable by their words and by who takes part; what was agreed everywhere, a draft where its dossier is. */
@Component
class AfspraakSource implements SearchSource {
    private final JdbcClient jdbc;

    AfspraakSource(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public SearchKind kind() {
        return SearchKind.BESTUURSAFSPRAAK;
    }

    @Override
    public boolean hears(WerkruimteEvent event) {
        return event instanceof AfspraakChanged
                || event instanceof ItemPlaced placed && placed.item().soort() == ItemSoort.DOSSIER;
    }

    @Override
    public List<Long> about(WerkruimteEvent event) {
        return event instanceof AfspraakChanged changed ? List.of(changed.id().value()) : about(event.item());
    }

    @Override
    public List<Long> about(Item item) {
        return item.soort() == ItemSoort.DOSSIER
                ? jdbc.sql("select id from bestuursafspraak where dossier_id = ? order by id")
                        .param(item.id())
                        .query(Long.class)
                        .list()
                : List.of();
    }

    @Override
    public List<SearchDocument> load(Collection<Long> ids) {
        return jdbc.sql("""
                        select b.id, b.titel, b.status, b.volgorde_op,
                               concat_ws('\\n', b.inhoud, b.ruimte_uitleg, b.overige_partijen, b.bron,
                                   (select group_concat(o.naam separator '\\n') from bestuursafspraak_partij p
                                    join organisatie o on o.id = p.organisatie_id where p.bestuursafspraak_id = b.id)) tekst,
                               (select group_concat(p.werkruimte_id) from dossier_placement p
                                where p.dossier_id = b.dossier_id) plekken
                        from bestuursafspraak b where b.id in (:ids)""")
                .param("ids", ids)
                .query((row, number) -> document(row))
                .list();
    }

    @Override
    public List<Long> idsAfter(long id, int most) {
        return jdbc.sql("select id from bestuursafspraak where id > ? order by id limit ?")
                .params(id, most)
                .query(Long.class)
                .list();
    }

    private static SearchDocument document(ResultSet row) throws SQLException {
        boolean open = AfspraakStatus.valueOf(row.getString("status")).isOpenbaar();
        return new SearchDocument(
                SearchKind.BESTUURSAFSPRAAK,
                row.getLong("id"),
                row.getString("titel"),
                row.getString("tekst"),
                row.getObject("volgorde_op", LocalDate.class),
                open ? Set.of(SearchDocument.OVERAL) : ids(row.getString("plekken")),
                Set.of());
    }

    private static Set<Long> ids(String joined) {
        return Arrays.stream(joined.split(",")).map(Long::valueOf).collect(Collectors.toSet());
    }
}
