package nl.eenoverheid.signaal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.eenoverheid.bezoek.BezoekId;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.overheid.RegioId;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.VerloopRegel;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;

/** One signaal as the database tells it. */
final class SignaalRow {

    private SignaalRow() {}

    static SignaalDetail detail(ResultSet row, Scope scope, List<SpoorRegel> spoor, List<VerloopRegel> verloop)
            throws SQLException {
        WerkruimteId home = new WerkruimteId(row.getLong("werkruimte_id"));
        List<SignaalDetail.Placement> placements = lines(row.getString("plaatsen")).stream()
                .map(line -> new SignaalDetail.Placement(
                        Long.parseLong(line.substring(0, line.indexOf(' '))), line.substring(line.indexOf(' ') + 1)))
                .toList();
        return new SignaalDetail(
                row.getLong("id"),
                row.getLong("version"),
                data(row, home),
                SignaalStatus.valueOf(row.getString("status")),
                row.getString("reden"),
                row.getString("gemeente"),
                row.getString("aanleiding"),
                row.getString("aanleiding_en"),
                row.getString("thema"),
                row.getString("thema_en"),
                row.getString("organisatie"),
                row.getString("wie"),
                row.getObject("genoteerd_op", Instant.class),
                placements,
                spoor,
                verloop,
                SignaalMore.of(row),
                row.getObject("oorsprong_id", Long.class),
                scope.canWrite(home));
    }

    private static SignaalData data(ResultSet row, WerkruimteId home) throws SQLException {
        Long gemeente = row.getObject("gemeente_id", Long.class);
        Long bezoek = row.getObject("bezoek_id", Long.class);
        Long regio = row.getObject("regio_id", Long.class);
        String kanaal = row.getString("antwoord_kanaal");
        return new SignaalData(
                home,
                SignaalSoort.valueOf(row.getString("soort")),
                row.getString("woorden"),
                row.getString("ervaren"),
                row.getString("dwars"),
                row.getString("zelf"),
                row.getString("gehoord"),
                row.getString("gevoeld"),
                row.getString("beleefd"),
                row.getObject("gehoord_op", LocalDate.class),
                row.getObject("aantal_mensen", Integer.class),
                row.getObject("aanleiding_id", Long.class),
                row.getObject("thema_id", Long.class),
                gemeente == null ? null : new OrganisatieId(gemeente),
                row.getString("kern"),
                row.getString("namens"),
                new TreeSet<>(lines(row.getString("labels"))),
                row.getBoolean("antwoord_beloofd")
                        ? new SignaalData.Toezegging(
                                row.getString("antwoord_aan"),
                                kanaal == null ? null : Kanaal.valueOf(kanaal),
                                row.getObject("antwoord_uiterlijk", LocalDate.class))
                        : null,
                bezoek == null ? null : new BezoekId(bezoek),
                new Aanvulling(
                        Arrays.stream(SignaalMore.themas(row)).map(Keuze::id).collect(Collectors.toSet()),
                        regio == null ? null : new RegioId(regio),
                        Arrays.stream(SignaalMore.answers(row))
                                .collect(Collectors.toMap(SignaalMore.Answer::id, SignaalMore.Answer::antwoord)),
                        SignaalMore.punt(row)));
    }

    private static List<String> lines(@Nullable String joined) {
        return joined == null || joined.isEmpty() ? List.of() : Arrays.asList(joined.split("\n"));
    }
}
