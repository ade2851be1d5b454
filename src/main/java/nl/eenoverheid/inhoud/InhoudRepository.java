package nl.eenoverheid.inhoud;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.eenoverheid.inhoud.cleaning.Cleaned;
import nl.eenoverheid.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Content in the database: one row that says what it is, and rows with its bytes. */
@Repository
class InhoudRepository {
    private final JdbcClient jdbc;

    InhoudRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    InhoudId insert(Ontvangst file, String sha256, Instant now) {
        long id = jdbc.sql("select next value for inhoud_seq").query(Long.class).single();
        Cleaned cleaned = file.cleaned();
        Cleaned.Picture picture = cleaned.picture();
        boolean checked = file.controle() == Viruscontrole.SCHOON;
        jdbc.sql("""
                        insert into inhoud (id, soort, grootte, sha256, breedte, hoogte, weggehaald, controle,
                                            gecontroleerd_op, gemaakt_op)
                        values (:id, :soort, :grootte, :sha256, :breedte, :hoogte, :weggehaald, :controle, :checked, :now)""")
                .param("id", id)
                .param("soort", cleaned.soort().name())
                .param("grootte", file.grootte())
                .param("sha256", sha256)
                .param("breedte", picture == null ? 0 : picture.width())
                .param("hoogte", picture == null ? 0 : picture.height())
                .param("weggehaald", Weggehaald.joined(cleaned.gone()))
                .param("controle", file.controle().name())
                .param("checked", checked ? now : null)
                .param("now", now)
                .update();
        if (picture != null) {
            jdbc.sql("insert into inhoud_klein (inhoud_id, bytes) values (?, ?)")
                    .params(id, picture.small())
                    .update();
        }
        return new InhoudId(id);
    }

    void write(InhoudId id, InputStream content) throws IOException {
        int number = 0;
        for (byte[] piece = content.readNBytes(PieceInput.PIECE);
                piece.length > 0;
                piece = content.readNBytes(PieceInput.PIECE)) {
            jdbc.sql("insert into inhoud_deel (inhoud_id, nummer, bytes) values (?, ?, ?)")
                    .params(id.value(), number, piece)
                    .update();
            number++;
        }
    }

    Optional<Inhoud> find(InhoudId id) {
        return jdbc.sql("select soort, grootte, controle from inhoud where id = ?")
                .param(id.value())
                .query((row, number) -> new Inhoud(
                        InhoudSoort.valueOf(row.getString("soort")),
                        row.getLong("grootte"),
                        Viruscontrole.valueOf(row.getString("controle")),
                        piece -> piece(id, piece)))
                .optional();
    }

    /** One piece; when it went away meanwhile, so did the content. */
    private byte[] piece(InhoudId id, int number) {
        return jdbc.sql("select bytes from inhoud_deel where inhoud_id = ? and nummer = ?")
                .params(id.value(), number)
                .query(byte[].class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    Optional<byte[]> small(InhoudId id) {
        return jdbc.sql("select bytes from inhoud_klein where inhoud_id = ?")
                .param(id.value())
                .query(byte[].class)
                .optional();
    }

    /** What no scanner looked at yet, the oldest first. */
    List<InhoudId> unchecked(InhoudId after) {
        return jdbc.sql("""
                        select id from inhoud where controle in ('WACHT', 'NIET') and id > ? order by id limit 20""")
                .param(after.value())
                .query((row, number) -> new InhoudId(row.getLong("id")))
                .list();
    }

    /** Keeps what a scanner said; false when another node was first. */
    boolean checked(InhoudId id, Viruscontrole controle, Instant now) {
        return jdbc.sql("""
                                update inhoud set controle = ?, gecontroleerd_op = ?
                                where id = ? and controle in ('WACHT', 'NIET')""").params(controle.name(), now, id.value()).update() == 1;
    }

    void empty(InhoudId id) {
        jdbc.sql("delete from inhoud_deel where inhoud_id = ?")
                .param(id.value())
                .update();
        jdbc.sql("delete from inhoud_klein where inhoud_id = ?")
                .param(id.value())
                .update();
    }

    void delete(Collection<InhoudId> ids) {
        if (!ids.isEmpty()) {
            jdbc.sql("delete from inhoud where id in (:ids)")
                    .param("ids", ids.stream().map(InhoudId::value).toList())
                    .update();
        }
    }
}
