package nl.eenoverheid.signaal;

import java.util.ArrayList;
import java.util.List;
import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The questions that belong to a theme, which administrators keep. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('LIJST_MANAGE')")
public class VraagService {
    private static final int LONGEST = 200;

    private final JdbcClient jdbc;
    private final KeuzelijstLog log;

    VraagService(JdbcClient jdbc, KeuzelijstLog log) {
        this.jdbc = jdbc;
        this.log = log;
    }

    /** All questions, those of a theme in their order. */
    @PreAuthorize("hasAnyAuthority('SIGNAAL_READ', 'LIJST_MANAGE')")
    public List<ThemaVraag> vragen() {
        return jdbc.sql("select id, thema_id, vraag, vraag_en, actief from thema_vraag order by thema_id, volgorde, id")
                .query(ThemaVraag.class)
                .list();
    }

    /** Adds a question to a theme, after the others. */
    @Transactional
    public void add(long thema, String vraag, String vraagEn) {
        Words words = Words.checked(vraag, vraagEn);
        found(jdbc.sql("""
                        insert into thema_vraag (id, thema_id, vraag, vraag_en, volgorde)
                        select next value for thema_vraag_seq, t.id, :vraag, :vraagEn,
                               (select coalesce(max(v.volgorde), 0) + 1 from thema_vraag v where v.thema_id = t.id)
                        from thema t where t.id = :thema""")
                .param("thema", thema)
                .param("vraag", words.vraag())
                .param("vraagEn", words.vraagEn())
                .update());
        log.note("vraagAdded", words.vraag());
    }

    /** Puts a question in other words, or asks it no longer. */
    @Transactional
    public void change(long id, String vraag, String vraagEn, boolean actief) {
        Words words = Words.checked(vraag, vraagEn);
        found(jdbc.sql("update thema_vraag set vraag = ?, vraag_en = ?, actief = ?, version = version + 1 where id = ?")
                .params(words.vraag(), words.vraagEn(), actief, id)
                .update());
        log.note(actief ? "vraagChanged" : "vraagClosed", words.vraag());
    }

    /** Asks a question before the one that came before it; the first stays where it is. */
    @Transactional
    public void moveUp(long id) {
        List<ThemaVraag> all = vragen();
        ThemaVraag moved =
                all.stream().filter(each -> each.id() == id).findFirst().orElseThrow(NotFound::new);
        List<Long> order = new ArrayList<>(all.stream()
                .filter(each -> each.themaId() == moved.themaId())
                .map(ThemaVraag::id)
                .toList());
        int at = order.indexOf(id);
        if (at > 0) {
            order.remove(at);
            order.add(at - 1, id);
            for (int place = 0; place < order.size(); place++) {
                jdbc.sql("update thema_vraag set volgorde = ?, version = version + 1 where id = ? and volgorde <> ?")
                        .params(place + 1, order.get(place), place + 1)
                        .update();
            }
            log.note("vraagMoved", moved.vraag());
        }
    }

    private static void found(int rows) {
        if (rows == 0) {
            throw new NotFound();
        }
    }

    private record Words(String vraag, String vraagEn) {
        static Words checked(String vraag, String vraagEn) {
            var check = new InputCheck();
            var words = new Words(check.required("naam", vraag, LONGEST), check.required("naamEn", vraagEn, LONGEST));
            check.done();
            return words;
        }
    }
}
