package nl.eenoverheid.toewijzing;

import java.util.Optional;
import java.util.Set;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.workspace.WerkruimteId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads where a signaal stands, and who works there, while nobody else can change it. */
@Component
class SignaalPlekken {
    private final JdbcClient jdbc;

    SignaalPlekken(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Holds the signaal until the end of the transaction. */
    Optional<SignaalPlek> take(SignaalId signaal) {
        return jdbc.sql("select werkruimte_id, kop from signaal where id = ? for update")
                .param(signaal.value())
                .query((row, number) -> new SignaalPlek(
                        signaal,
                        row.getString("kop"),
                        new WerkruimteId(row.getLong("werkruimte_id")),
                        werkruimten(signaal)))
                .optional();
    }

    /** Whether somebody of an organisation, or one person of it, works in one of some werkruimten. */
    boolean works(Behandelaar who, Set<Long> werkruimten) {
        return jdbc.sql("""
                        select 1 from werkruimte_lid l join account a on a.id = l.account_id and a.actief
                        where l.werkruimte_id in (:werkruimten) and l.rol in ('EIGENAAR', 'DEELNEMER')
                          and a.organisatie_id = :organisatie and (:persoon is null or a.id = :persoon) limit 1""")
                .param("werkruimten", werkruimten)
                .param("organisatie", who.organisatie().value())
                .param("persoon", who.persoonId())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    String naam(OrganisatieId organisatie) {
        return jdbc.sql("select naam from organisatie where id = ?")
                .param(organisatie.value())
                .query(String.class)
                .single();
    }

    private Set<Long> werkruimten(SignaalId signaal) {
        return Set.copyOf(jdbc.sql("select werkruimte_id from signaal_placement where signaal_id = ?")
                .param(signaal.value())
                .query(Long.class)
                .list());
    }
}
