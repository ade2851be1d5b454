package nl.eenoverheid.toezegging;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.eenoverheid.shared.Werkdagen;
import nl.eenoverheid.workspace.Scope;
import org.jspecify.annotations.Nullable;

/**
 * What the list is narrowed to, as terms of a query.
 *
 * @param direction of what is over the last comes first
 */
record ToezeggingTerms(String terms, String direction, Map<String, Object> params) {

    static ToezeggingTerms of(ToezeggingFilter filter, @Nullable String after, LocalDate today, Scope scope) {
        Map<String, Object> params = new HashMap<>();
        params.put("werkruimten", scope.within(filter.werkruimte()).werkruimteIds());
        params.put("klaar", filter.klaar());
        var terms = new StringBuilder(" and t.klaar = :klaar");
        if (filter.dossier() != null) {
            terms.append(" and t.dossier_id = :dossier");
            params.put("dossier", filter.dossier().value());
        }
        if (filter.orgaan() != null) {
            terms.append(" and t.bestuursorgaan_id = :orgaan");
            params.put("orgaan", filter.orgaan().value());
        }
        if (filter.soort() != null) {
            terms.append(" and t.soort = :soort");
            params.put("soort", filter.soort().name());
        }
        terms.append(side(filter, scope, params));
        state(filter, today, terms, params);
        words(filter.woorden(), terms, params);
        terms.append(after(filter, after, params));
        return new ToezeggingTerms(terms.toString(), filter.klaar() ? " desc" : "", Map.copyOf(params));
    }

    private static String side(ToezeggingFilter filter, Scope scope, Map<String, Object> params) {
        if (filter.kant() == null) {
            return "";
        }
        boolean mine = filter.kant() == ToezeggingFilter.Kant.MIJ;
        params.put("kant", mine ? scope.account().value() : scope.organisatie().value());
        return mine ? " and t.behandelaar_id = :kant" : " and t.organisatie_id = :kant";
    }

    private static void state(
            ToezeggingFilter filter, LocalDate today, StringBuilder terms, Map<String, Object> params) {
        if (filter.laat()) {
            terms.append(" and t.status in ('OPEN', 'IN_UITVOERING') and t.uiterlijk <= :laatste");
            params.put("laatste", Werkdagen.laatsteDieTeLaatIs(today));
        }
        if (filter.voorgesteld()) {
            terms.append(" and t.status in ('VOORGESTELD', 'GEWEIGERD')");
        }
    }

    /** Each word somewhere in what people look for: a list of one body is short enough to read through. */
    private static void words(String woorden, StringBuilder terms, Map<String, Object> params) {
        int number = 0;
        for (String word : woorden.strip().split("\\s+", 6)) {
            if (!word.isEmpty()) {
                String name = "woord" + number++;
                terms.append(" and concat_ws(' ', t.nummer, t.titel, t.tekst, t.indiener, t.portefeuillehouder) like :")
                        .append(name);
                params.put(
                        name,
                        "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%");
            }
        }
    }

    private static String after(ToezeggingFilter filter, @Nullable String key, Map<String, Object> params) {
        if (key == null) {
            return "";
        }
        String[] parts = key.split("_");
        params.put("afterDay", LocalDate.parse(parts[0]));
        params.put("afterId", Long.parseLong(parts[1]));
        String beyond = filter.klaar() ? "<" : ">";
        return " and t.uiterlijk %1$s= :afterDay and (t.uiterlijk %1$s :afterDay or t.id %1$s :afterId)"
                .formatted(beyond);
    }
}
