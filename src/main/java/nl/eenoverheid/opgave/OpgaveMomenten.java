package nl.eenoverheid.opgave;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.eenoverheid.begroting.OverheidId;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.workspace.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows on which days something has to happen with money of open opgaven, in one statement, for a calendar. */
@Component
public class OpgaveMomenten {
    private static final int MOST = 500;

    private final JdbcClient jdbc;

    OpgaveMomenten(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The days in a period, the first one first; what is settled has none any more. */
    public List<OpgaveMoment> between(LocalDate from, LocalDate until, Scope scope) {
        return jdbc.sql("""
                        select x.soort, x.op, x.overheid_id, o.id, o.naam, o.dossier_id from (
                            select y.opgave_id, 'NODIG' soort, y.nodig_op op, null overheid_id from opgave_behoefte y
                            union all
                            select b.opgave_id, k.soort,
                                   case k.soort when 'VAST' then b.vast_op when 'BETAALT' then b.betaal_op else b.voorwaarde_tot end,
                                   b.overheid_id
                            from bijdrage b join (select 'VAST' soort union all select 'BETAALT' union all select 'VOORWAARDE') k
                            where b.ontkoppeld_op is null
                              and (b.stand = 'TOEGEZEGD' or (b.stand = 'VASTGESTELD' and k.soort = 'BETAALT'))) x
                        join opgave o on o.id = x.opgave_id
                        where o.status = 'OPEN' and x.op between :from and :until and
                        """ + OpgaveReadRepository.SEEN + " order by x.op, o.id, x.soort limit " + MOST)
                .param("from", from)
                .param("until", until)
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> {
                    OpgaveId opgave = new OpgaveId(row.getLong("id"));
                    DossierId dossier = new DossierId(row.getLong("dossier_id"));
                    Long overheid = row.getObject("overheid_id", Long.class);
                    return new OpgaveMoment(
                            OpgaveMoment.Soort.valueOf(row.getString("soort").toUpperCase(Locale.ROOT)),
                            row.getObject("op", LocalDate.class),
                            overheid == null ? null : new OverheidId(overheid),
                            opgave,
                            row.getString("naam"),
                            dossier,
                            OpgaveRoutes.detail(dossier, opgave));
                })
                .list();
    }
}
