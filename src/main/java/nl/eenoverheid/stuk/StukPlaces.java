package nl.eenoverheid.stuk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.vertrouwelijkheid.AfgeschermdSoort;
import nl.eenoverheid.vertrouwelijkheid.Vertrouwelijkheid;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds where stukken stand, as far as the caller may see them. */
@Repository
class StukPlaces {
    private static final String STAND = """
             niveau, d.id, d.werkruimte_id home, d.naam, d.fase = 'GESLOTEN' gesloten, p.werkruimte_id, w.gast_downloadt
            from dossier d join dossier_placement p on p.dossier_id = d.id join werkruimte w on w.id = p.werkruimte_id
            """;

    private final JdbcClient jdbc;

    StukPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<StukPlek> ofDossier(DossierId dossier, Scope scope) {
        return plek(
                jdbc.sql("select 'INTERN'" + STAND + " where d.id = ?")
                        .param(dossier.value())
                        .query(Stand.class)
                        .list(),
                scope);
    }

    /** Of a stuk that the caller may read. */
    Optional<StukPlek> ofStuk(StukId stuk, Scope scope) {
        return plek(
                jdbc.sql("select" + AfgeschermdSoort.STUK.niveau("s.id") + STAND
                                + " join stuk s on s.dossier_id = d.id where s.id = :stuk and "
                                + AfgeschermdSoort.STUK.readable("s.id"))
                        .param("stuk", stuk.value())
                        .param("account", scope.account().value())
                        .query(Stand.class)
                        .list(),
                scope);
    }

    private static Optional<StukPlek> plek(List<Stand> stands, Scope scope) {
        List<Stand> seen = stands.stream()
                .filter(each -> scope.canSee(new WerkruimteId(each.werkruimteId())))
                .toList();
        return seen.stream()
                .findFirst()
                .map(first -> new StukPlek(
                        new DossierId(first.id()),
                        new WerkruimteId(first.home()),
                        first.naam(),
                        first.gesloten(),
                        stands.stream().map(Stand::werkruimteId).collect(Collectors.toUnmodifiableSet()),
                        first.niveau(),
                        seen.stream().anyMatch(each -> each.isOpenTo(scope))));
    }

    private record Stand(
            Vertrouwelijkheid niveau,
            long id,
            long home,
            String naam,
            boolean gesloten,
            long werkruimteId,
            boolean gastDownloadt) {
        boolean isOpenTo(Scope scope) {
            return gastDownloadt || scope.rol(new WerkruimteId(werkruimteId)).orElseThrow() != WerkruimteRol.GAST;
        }
    }
}
