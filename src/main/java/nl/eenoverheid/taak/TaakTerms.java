package nl.eenoverheid.taak;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.eenoverheid.shared.Werkdagen;
import nl.eenoverheid.workspace.Scope;
import org.jspecify.annotations.Nullable;

/**
 * What a list of tasks is narrowed to, as terms of a query.
 *
 * @param direction of what is over the last comes first
 */
record TaakTerms(String joins, String terms, String direction, Map<String, Object> params) {

    static TaakTerms of(TaakFilter filter, @Nullable String after, LocalDate today, Scope scope) {
        Map<String, Object> params = new HashMap<>();
        params.put("werkruimten", scope.within(filter.werkruimte()).werkruimteIds());
        params.put("klaar", filter.klaar());
        String terms = " and p.klaar = :klaar" + side(filter, scope, params);
        if (filter.laat()) {
            terms += " and p.status in ('GEVRAAGD', 'AANGENOMEN') and p.uiterlijk <= :laatste";
            params.put("laatste", Werkdagen.laatsteDieTeLaatIs(today));
        }
        String joins = "";
        if (filter.dossier() != null) {
            joins = "join taak f on f.id = p.taak_id and f.dossier_id = :dossier ";
            params.put("dossier", filter.dossier().value());
        }
        return new TaakTerms(
                joins, terms + after(filter, after, params), filter.klaar() ? " desc" : "", Map.copyOf(params));
    }

    private static String side(TaakFilter filter, Scope scope, Map<String, Object> params) {
        if (filter.kant() == null) {
            return "";
        }
        params.put(
                "kant",
                filter.kant() == TaakFilter.Kant.MIJ
                        ? scope.account().value()
                        : scope.organisatie().value());
        return switch (filter.kant()) {
            case EIGEN -> " and (p.naar_id = :kant or p.organisatie_id = :kant)";
            case MIJ -> " and p.persoon_id = :kant";
            case ONS -> " and p.naar_id = :kant";
            case DOOR_ONS -> " and p.organisatie_id = :kant";
        };
    }

    private static String after(TaakFilter filter, @Nullable String key, Map<String, Object> params) {
        if (key == null) {
            return "";
        }
        String[] parts = key.split("_");
        params.put("afterDay", LocalDate.parse(parts[0]));
        params.put("afterId", Long.parseLong(parts[1]));
        String beyond = filter.klaar() ? "<" : ">";
        return " and p.uiterlijk %1$s= :afterDay and (p.uiterlijk %1$s :afterDay or p.taak_id %1$s :afterId)"
                .formatted(beyond);
    }
}
