package nl.eenoverheid.toewijzing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.bericht.BerichtSoort;
import nl.eenoverheid.bericht.Post;
import nl.eenoverheid.signaal.SignaalFilter;
import nl.eenoverheid.signaal.SignaalRoutes;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells people by e-mail that a signaal waits for them. A letter goes to who is asked by name, else to those who work for the
 * organisation where it stands; it holds none of the words.
 */
@Component
class ToewijzingPost {
    /** More people than these need not all be woken: it stands on the overview of each. */
    private static final int AT_MOST = 5;

    private static final String ALL =
            SignaalRoutes.LIST + "?behandeling=" + SignaalFilter.Behandeling.WACHT_OP_ONS.name();

    private final JdbcClient jdbc;
    private final Post post;

    ToewijzingPost(JdbcClient jdbc, Post post) {
        this.jdbc = jdbc;
        this.post = post;
    }

    @Async
    @TransactionalEventListener
    void on(ToewijzingChanged event) {
        Long organisatie = event.wachtOp();
        if (organisatie != null && !event.samen() && event.stap() != StapSoort.REGIE) {
            write(
                    BerichtSoort.TOEWIJZING,
                    SignaalRoutes.detail(event.signaal().value()),
                    Map.of(),
                    readers(Set.of(event.signaal().value()), organisatie, event.persoon()).stream()
                            .filter(reader ->
                                    reader.id != event.actor().account().value())
                            .toList());
        }
    }

    /** Tells of many signalen in one letter. */
    void tell(Behandelaar who, Set<Long> signalen, AccountId by) {
        boolean one = signalen.size() == 1;
        write(
                one ? BerichtSoort.TOEWIJZING : BerichtSoort.TOEWIJZING_SAMEN,
                one ? SignaalRoutes.detail(signalen.iterator().next()) : ALL,
                Map.of("aantal", signalen.size()),
                readers(signalen, who.organisatie().value(), who.persoonId()).stream()
                        .filter(reader -> reader.id != by.value())
                        .toList());
    }

    /** Reminds whom it waits for, and lets who directs know. */
    void remind(Herinnering herinnering) {
        remind(herinnering, herinnering.behandelaarId(), herinnering.persoonId());
        if (herinnering.regieId() != null) {
            remind(herinnering, herinnering.regieId(), null);
        }
    }

    private void remind(Herinnering herinnering, long organisatie, @Nullable Long persoon) {
        write(
                BerichtSoort.TOEWIJZING_HERINNERING,
                SignaalRoutes.detail(herinnering.signaalId()),
                Map.of(),
                readers(Set.of(herinnering.signaalId()), organisatie, persoon));
    }

    private void write(BerichtSoort soort, String path, Map<String, Object> values, List<Lezer> lezers) {
        for (Lezer lezer : lezers) {
            Map<String, Object> all = new HashMap<>(values);
            all.put("naam", lezer.naam);
            post.send(lezer.email, soort, lezer.taal, path, all);
        }
    }

    /** Those who work for an organisation where the signalen stand, or only the one who is asked by name. */
    private List<Lezer> readers(Set<Long> signalen, long organisatie, @Nullable Long persoon) {
        return jdbc.sql("""
                        select distinct a.id, a.naam, a.email, a.taal
                        from signaal_placement p join werkruimte_lid l
                          on l.werkruimte_id = p.werkruimte_id and l.rol in ('EIGENAAR', 'DEELNEMER')
                        join account a on a.id = l.account_id and a.actief
                        where p.signaal_id in (:signalen) and a.organisatie_id = :organisatie
                          and (:persoon is null or a.id = :persoon)
                        order by a.id limit\s""" + AT_MOST)
                .param("signalen", signalen)
                .param("organisatie", organisatie)
                .param("persoon", persoon)
                .query(Lezer.class)
                .list();
    }

    record Lezer(long id, String naam, String email, String taal) {}
}
