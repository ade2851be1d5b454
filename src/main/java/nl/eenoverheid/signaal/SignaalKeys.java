package nl.eenoverheid.signaal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import nl.eenoverheid.workspace.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Which signalen a list shows, as SQL: the keys of a filter within a scope, newest first.
 *
 * @param sources from where keys are read, each with the index that has its order
 * @param most how many at most
 */
record SignaalKeys(List<String> sources, int most) {
    private static final String KEY = "p.signaal_id, p.gehoord_op from ";
    private static final String IN_THEMA = "in (select t.id from thema t where t.id = :thema or t.ouder_id = :thema)";

    /**
     * The keys of each werkruimte are read apart, each from the index that has its order, and at most one page of
     * them; then the newest of those are looked up. So the cost does not grow with the number of signalen.
     */
    String sql(SignaalFilter filter, @Nullable String after, Scope scope, Map<String, Object> params) {
        String where = where(filter, scope, params);
        if (after != null) {
            int divider = after.indexOf('_');
            params.put("afterDay", LocalDate.parse(after.substring(0, divider)));
            params.put("afterId", Long.parseLong(after.substring(divider + 1)));
            where += " and p.gehoord_op <= :afterDay and (p.gehoord_op < :afterDay or p.signaal_id < :afterId)";
        }
        var keys = new StringJoiner("\nunion all\n");
        for (Long werkruimte : scope.within(filter.werkruimte()).werkruimteIds()) {
            // An id of our own, not input: as a literal each branch gets the plan of its own werkruimte.
            for (String source : sources) {
                keys.add("(select " + source + "p.werkruimte_id = " + werkruimte + where
                        + " order by p.gehoord_op desc, p.signaal_id desc limit " + most + ")");
            }
        }
        return "select distinct k.signaal_id, k.gehoord_op from (\n" + keys
                + "\n) k order by k.gehoord_op desc, k.signaal_id desc limit " + most;
    }

    /**
     * A theme is the main one or one beside it, and what is with a thing was put there or landed in it; each has an index of
     * its own. What is with a thing is not much: it is read first, and once also when that thing stands in several places.
     */
    static List<String> sources(SignaalFilter filter, ThemaKeys main, ThemaKeys beside) {
        if (filter.met() != null) {
            return List.of(with("signaal_koppeling"), with("signaal_spoor"));
        }
        return filter.thema() == null
                ? List.of(KEY + "signaal_placement p where ")
                : ThemaKeys.sources(main, beside).stream().map(KEY::concat).toList();
    }

    private static String with(String table) {
        return "distinct " + KEY + table + " k join signaal_placement p on p.signaal_id = k.signaal_id"
                + " where k.item_soort = :metSoort and k.item_id = :met and k.werkruimte_id in (:seen) and ";
    }

    private static String where(SignaalFilter filter, Scope scope, Map<String, Object> params) {
        var where = new StringBuilder();
        if (filter.status() != null) {
            where.append(" and p.status = :status");
            params.put("status", filter.status().name());
        }
        if (filter.soort() != null) {
            where.append(" and p.soort = :soort");
            params.put("soort", filter.soort().name());
        }
        if (filter.gemeente() != null) {
            where.append(" and p.gemeente_id = :gemeente");
            params.put("gemeente", filter.gemeente().value());
        }
        if (filter.thema() != null) {
            params.put("thema", filter.thema());
        }
        if (filter.met() != null) {
            params.put("metSoort", filter.met().soort().name());
            params.put("met", filter.met().id());
            params.put("seen", scope.werkruimteIds());
            if (filter.thema() != null) {
                where.append(" and (p.thema_id " + IN_THEMA + " or exists (select 1 from signaal_thema b"
                        + " where b.signaal_id = p.signaal_id and b.thema_id " + IN_THEMA + "))");
            }
        }
        if (filter.aanleiding() != null) {
            where.append(" and p.aanleiding_id = :aanleiding");
            params.put("aanleiding", filter.aanleiding());
        }
        if (filter.antwoordBeloofd()) {
            where.append(" and p.antwoord_beloofd = true");
        }
        if (filter.bezoek() != null) {
            where.append(" and p.bezoek_id = :bezoek");
            params.put("bezoek", filter.bezoek().value());
        }
        if (filter.behandeling() != null) {
            switch (filter.behandeling()) {
                case WACHT_OP_ONS ->
                    where.append(
                            " and p.wacht_op_id = :organisatie and p.status not in ('VERVALLEN', 'TERUGGEKOPPELD')");
                case VAN_ONS -> where.append(" and p.behandelaar_id = :organisatie");
                case VAN_MIJ -> where.append(" and p.persoon_id = :account");
                case REGIE -> where.append(" and p.regie_id = :organisatie");
            }
            params.put("organisatie", scope.organisatie().value());
            params.put("account", scope.account().value());
        }
        if (filter.sinds() != null) {
            where.append(" and p.gehoord_op >= :sinds");
            params.put("sinds", filter.sinds());
        }
        return where.toString();
    }
}
