package nl.eenoverheid.signaal.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.overheid.OrganisatieNaam;
import nl.eenoverheid.overheid.Punt;
import nl.eenoverheid.overheid.RegioNaam;
import nl.eenoverheid.ui.MapProperties;
import org.jspecify.annotations.Nullable;

/**
 * Where something can have been heard.
 *
 * @param gemeenten by TOOI code, in the order of their names
 * @param background what lies under the map
 */
record PlaatsKeuzes(Map<String, OrganisatieNaam> gemeenten, List<RegioNaam> regios, MapProperties background) {

    /** The municipality with an id. */
    Optional<OrganisatieNaam> gemeente(@Nullable OrganisatieId id) {
        return gemeenten.values().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** The municipality that a point lies in; empty on open water, abroad, and where we know no governments. */
    Optional<OrganisatieNaam> at(Punt punt) {
        return punt.gemeente().map(gemeenten::get);
    }

    /** The code under which the map knows a municipality; empty for none. */
    String code(@Nullable OrganisatieNaam gemeente) {
        return gemeenten.entrySet().stream()
                .filter(each -> each.getValue().equals(gemeente))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }
}
