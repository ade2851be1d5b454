package nl.eenoverheid.mandaat;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A filter as terms of a query, and where the next stretch of the list begins. */
final class MandaatTerms {
    private MandaatTerms() {}

    static String where(MandaatFilter filter, Map<String, Object> params) {
        StringBuilder where = new StringBuilder("where true");
        if (filter.dag() != null) {
            where.append(" and :dag between m.werkt_van and m.werkt_tot");
        }
        if (filter.orgaan() != null) {
            where.append(" and :orgaan in (m.namens_orgaan_id, m.gever_orgaan_id, m.houder_orgaan_id)");
            params.put("orgaan", filter.orgaan().value());
        }
        if (filter.organisatie() != null) {
            where.append(" and :organisatie in (m.gever_organisatie_id, m.houder_organisatie_id)");
            params.put("organisatie", filter.organisatie().value());
        }
        if (filter.onderwerp() != null) {
            where.append(" and (m.onderwerp = :onderwerp or m.onderwerp is null)");
            params.put("onderwerp", filter.onderwerp().name());
        }
        if (filter.soort() != null) {
            where.append(" and m.soort = :soort");
            params.put("soort", filter.soort().name());
        }
        words(filter.zoek(), where, params);
        return where.toString();
    }

    private static void words(String zoek, StringBuilder where, Map<String, Object> params) {
        String[] words = zoek.strip().split("\\s+");
        for (int i = 0; i < words.length; i++) {
            if (!words[i].isEmpty()) {
                where.append(" and concat(m.keten, ' ', m.waarover, ' ', m.besluit) like :woord")
                        .append(i);
                params.put("woord" + i, "%" + words[i].replaceAll("([%_\\\\])", "\\\\$1") + "%");
            }
        }
    }

    static String after(@Nullable String after, Map<String, Object> params) {
        int space = after == null ? -1 : after.indexOf(' ');
        if (after == null || !after.matches("(?s)\\d{1,18} .*")) {
            return "";
        }
        params.put("afterId", Long.valueOf(after.substring(0, space)));
        params.put("afterNaam", after.substring(space + 1));
        return " and (m.houder_naam > :afterNaam or m.houder_naam = :afterNaam and m.id > :afterId)";
    }

    static String key(MandaatListItem row) {
        return row.id().value() + " " + row.houder();
    }
}
