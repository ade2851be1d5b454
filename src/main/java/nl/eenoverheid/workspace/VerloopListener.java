package nl.eenoverheid.workspace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSourceUtils;
import org.springframework.stereotype.Component;

/** Writes what happened into the verloop, in the transaction in which it happened. */
@Component
class VerloopListener {
    private static final int LONGEST_TITLE = 300;

    private final NamedParameterJdbcTemplate jdbc;

    VerloopListener(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(WerkruimteEvent event) {
        if (event.remembering().isEmpty()) {
            return;
        }
        String gebeurtenis = UUID.randomUUID().toString();
        String soort = event.key();
        List<Map<String, ?>> rows = new ArrayList<>();
        for (Long werkruimte : leastSaidFirst(event)) {
            rows.add(Map.of(
                    "gebeurtenis", gebeurtenis,
                    "op", event.at(),
                    "werkruimte", werkruimte,
                    "account", event.actor().account().value(),
                    "organisatie", event.actor().organisatie().value(),
                    "soort", soort,
                    "itemSoort", event.item().soort().name(),
                    "itemId", event.item().id(),
                    "titel", shortened(event.titel()),
                    "toelichting", event.toelichtingIn(werkruimte)));
        }
        jdbc.batchUpdate("""
                insert into verloop (gebeurtenis, op, werkruimte_id, account_id, organisatie_id, soort, item_soort,
                                     item_id, titel, toelichting)
                values (:gebeurtenis, :op, :werkruimte, :account, :organisatie, :soort, :itemSoort, :itemId, :titel,
                        :toelichting)""", SqlParameterSourceUtils.createBatch(rows));
    }

    /** Who sees it in several werkruimten reads the last row. */
    private static List<Long> leastSaidFirst(WerkruimteEvent event) {
        return event.remembering().stream()
                .sorted(Comparator.comparing(
                        werkruimte -> event.toelichtingIn(werkruimte).length()))
                .toList();
    }

    private static String shortened(String titel) {
        return titel.codePointCount(0, titel.length()) <= LONGEST_TITLE
                ? titel
                : titel.substring(0, titel.offsetByCodePoints(0, LONGEST_TITLE - 1)) + "…";
    }
}
