package nl.eenoverheid.terugkoppeling;

import nl.eenoverheid.bezoek.BezoekId;
import nl.eenoverheid.signaal.BezoekAntwoorden;
import nl.eenoverheid.workspace.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the answers that are still owed about what was heard during a bezoek; one that was skipped is owed no more. */
@Component
class OpenBezoekAntwoorden implements BezoekAntwoorden {
    private final JdbcClient jdbc;

    OpenBezoekAntwoorden(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int open(BezoekId bezoek, Scope scope) {
        return jdbc.sql("""
                        select count(distinct t.id) from signaal_placement s
                        join terugkoppeling t on t.signaal_id = s.signaal_id
                        join terugkoppeling_placement p
                            on p.terugkoppeling_id = t.id and p.werkruimte_id = s.werkruimte_id and p.openstaand
                        where s.bezoek_id = :bezoek and s.werkruimte_id in (:werkruimten)""")
                .param("bezoek", bezoek.value())
                .param("werkruimten", scope.werkruimteIds())
                .query(Integer.class)
                .single();
    }
}
