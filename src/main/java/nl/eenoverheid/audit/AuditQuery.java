package nl.eenoverheid.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the ids of rows, newest first. What an organisation did and what is about it each have an index of their own, so
 * that its administrator reads two short stretches instead of the whole trail.
 */
final class AuditQuery {
    private final Map<String, Object> params = new HashMap<>();
    private final String sql;

    AuditQuery(AuditFilter filter, Reach reach, @Nullable String after, int size) {
        List<String> terms = terms(filter);
        if (after != null) {
            terms.add("a.op <= :afterOp and (a.op, a.id) < (:afterOp, :afterId)");
            params.put("afterOp", after.substring(0, after.indexOf('|')));
            params.put("afterId", Long.parseLong(after.substring(after.indexOf('|') + 1)));
        }
        params.put("size", size);
        if (reach.only() == null) {
            sql = stretch(filter, terms, null);
        } else {
            params.put("organisatie", reach.only().value());
            sql = "(" + stretch(filter, terms, "a.organisatie_id = :organisatie") + ") union ("
                    + stretch(filter, terms, "a.over_organisatie_id = :organisatie")
                    + ") order by op desc, id desc limit :size";
        }
    }

    String sql() {
        return sql;
    }

    Map<String, Object> params() {
        return params;
    }

    private List<String> terms(AuditFilter filter) {
        List<String> terms = new ArrayList<>();
        term(
                terms,
                "a.rubriek = :rubriek",
                "rubriek",
                filter.category() == null ? null : filter.category().name());
        term(
                terms,
                "a.account_id = :account",
                "account",
                filter.who() == null ? null : filter.who().value());
        term(terms, "a.op >= :from", "from", filter.from());
        term(terms, "a.op < :until", "until", filter.until());
        if (filter.item() != null) {
            term(
                    terms,
                    "a.item_soort = :itemSoort",
                    "itemSoort",
                    filter.item().soort().name());
            term(terms, "a.item_id = :itemId", "itemId", filter.item().id());
        }
        if (filter.werkruimte() != null) {
            term(
                    terms,
                    "w.werkruimte_id = :werkruimte",
                    "werkruimte",
                    filter.werkruimte().value());
        }
        return terms;
    }

    private void term(List<String> terms, String term, String name, @Nullable Object value) {
        if (value != null) {
            terms.add(term);
            params.put(name, value);
        }
    }

    private static String stretch(AuditFilter filter, List<String> terms, @Nullable String reach) {
        List<String> all = new ArrayList<>(terms);
        if (reach != null) {
            all.add(reach);
        }
        boolean placed = filter.werkruimte() != null;
        return "select a.op, a.id from "
                + (placed ? "audit_werkruimte w straight_join audit a on a.id = w.audit_id" : "audit a")
                + (all.isEmpty() ? "" : " where " + String.join(" and ", all))
                + (placed ? " order by w.op desc, w.audit_id desc" : " order by a.op desc, a.id desc")
                + " limit :size";
    }
}
