package nl.eenoverheid.signaal;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import nl.eenoverheid.overheid.Punt;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The rows below a signaal that come along with it in one statement: its other themes, and answers to questions. */
final class SignaalMore {
    /** For a select on {@code signaal s}. */
    static final String COLUMNS = """
            (select json_arrayagg(json_object('id', h.id, 'naam', h.naam, 'naamEn', h.naam_en, 'actief', true)
                                  order by h.volgorde, h.id)
             from signaal_thema b join thema h on h.id = b.thema_id where b.signaal_id = s.id) ook_themas,
            (select json_arrayagg(json_object('id', v.id, 'vraag', v.vraag, 'vraagEn', v.vraag_en, 'antwoord', n.antwoord)
                                  order by v.thema_id, v.volgorde, v.id)
             from signaal_antwoord n join thema_vraag v on v.id = n.vraag_id where n.signaal_id = s.id) antwoorden,
            """;

    private SignaalMore() {}

    static SignaalDetail.More of(ResultSet row) throws SQLException {
        return new SignaalDetail.More(
                row.getString("regio"),
                List.of(themas(row)),
                Arrays.stream(answers(row))
                        .map(each -> new SignaalDetail.Answered(each.vraag(), each.vraagEn(), each.antwoord()))
                        .toList());
    }

    static Keuze[] themas(ResultSet row) throws SQLException {
        return read(row.getString("ook_themas"), Keuze[].class);
    }

    static Answer[] answers(ResultSet row) throws SQLException {
        return read(row.getString("antwoorden"), Answer[].class);
    }

    static @Nullable Punt punt(ResultSet row) throws SQLException {
        BigDecimal breedte = row.getBigDecimal("punt_breedte");
        return breedte == null ? null : new Punt(breedte, row.getBigDecimal("punt_lengte"));
    }

    private static <T> T read(@Nullable String json, Class<T> type) {
        return JsonMapper.shared().readValue(json == null ? "[]" : json, type);
    }

    record Answer(long id, String vraag, String vraagEn, String antwoord) {}
}
