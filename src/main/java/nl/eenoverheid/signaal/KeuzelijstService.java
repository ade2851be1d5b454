package nl.eenoverheid.signaal;

import java.util.List;
import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The managed lists that people choose from when they note something: themes on two levels, and occasions. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('LIJST_MANAGE')")
public class KeuzelijstService {
    private final JdbcClient jdbc;
    private final KeuzelijstLog log;

    KeuzelijstService(JdbcClient jdbc, KeuzelijstLog log) {
        this.jdbc = jdbc;
        this.log = log;
    }

    /** Themes: each main theme followed by what is below it. */
    @PreAuthorize("hasAnyAuthority('SIGNAAL_READ', 'LIJST_MANAGE')")
    public List<Keuze> themas() {
        return jdbc.sql("""
                        select t.id, t.ouder_id, t.naam, t.naam_en, t.actief from thema t
                        left join thema o on o.id = t.ouder_id
                        order by coalesce(o.volgorde, t.volgorde), coalesce(o.id, t.id), t.ouder_id is not null,
                                 t.volgorde, t.id""").query(Keuze.class).list();
    }

    /**
     * Guards a theme that somebody chose.
     *
     * @throws NotFound when there is none
     */
    @PreAuthorize("hasAnyAuthority('SIGNAAL_READ', 'LIJST_MANAGE')")
    public void requireThema(long id) {
        if (jdbc.sql("select 1 from thema where id = ?")
                .param(id)
                .query(Integer.class)
                .optional()
                .isEmpty()) {
            throw new NotFound();
        }
    }

    /** Occasions, in their order. */
    @PreAuthorize("hasAnyAuthority('SIGNAAL_READ', 'LIJST_MANAGE')")
    public List<Keuze> aanleidingen() {
        return jdbc.sql("select id, null ouder_id, naam, naam_en, actief from aanleiding order by volgorde, id")
                .query(Keuze.class)
                .list();
    }

    /** Adds a theme, at the end; {@code ouder} is a main theme or null. */
    @Transactional
    public void addThema(@Nullable Long ouder, String naam, String naamEn) {
        Names names = Names.checked(naam, naamEn);
        if (ouder != null
                && jdbc.sql("select 1 from thema where id = ? and ouder_id is null")
                        .param(ouder)
                        .query(Integer.class)
                        .optional()
                        .isEmpty()) {
            throw new NotFound();
        }
        jdbc.sql("""
                        insert into thema (id, ouder_id, naam, naam_en, volgorde)
                        select next value for thema_seq, :ouder, :naam, :naamEn, coalesce(max(volgorde), 0) + 1 from thema""")
                .param("ouder", ouder)
                .param("naam", names.naam())
                .param("naamEn", names.naamEn())
                .update();
        log.note("themaAdded", names.naam());
    }

    /** Adds an occasion, at the end. */
    @Transactional
    public void addAanleiding(String naam, String naamEn) {
        Names names = Names.checked(naam, naamEn);
        jdbc.sql("""
                        insert into aanleiding (id, naam, naam_en, volgorde)
                        select next value for aanleiding_seq, ?, ?, coalesce(max(volgorde), 0) + 1 from aanleiding""").params(names.naam(), names.naamEn()).update();
        log.note("aanleidingAdded", names.naam());
    }

    /** Renames a theme, or lets it be chosen no longer. */
    @Transactional
    public void changeThema(long id, String naam, String naamEn, boolean actief) {
        Names names = Names.checked(naam, naamEn);
        found(jdbc.sql("update thema set naam = ?, naam_en = ?, actief = ?, version = version + 1 where id = ?")
                .params(names.naam(), names.naamEn(), actief, id)
                .update());
        log.note(actief ? "themaChanged" : "themaClosed", names.naam());
    }

    /** Renames an occasion, or lets it be chosen no longer. */
    @Transactional
    public void changeAanleiding(long id, String naam, String naamEn, boolean actief) {
        Names names = Names.checked(naam, naamEn);
        found(jdbc.sql("update aanleiding set naam = ?, naam_en = ?, actief = ?, version = version + 1 where id = ?")
                .params(names.naam(), names.naamEn(), actief, id)
                .update());
        log.note(actief ? "aanleidingChanged" : "aanleidingClosed", names.naam());
    }

    private static void found(int rows) {
        if (rows == 0) {
            throw new NotFound();
        }
    }

    private record Names(String naam, String naamEn) {
        static Names checked(String naam, String naamEn) {
            var check = new InputCheck();
            var names = new Names(check.required("naam", naam, 80), check.required("naamEn", naamEn, 80));
            check.done();
            return names;
        }
    }
}
