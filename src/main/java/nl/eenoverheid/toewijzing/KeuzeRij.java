package nl.eenoverheid.toewijzing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.workspace.WerkruimteId;

/**
 * Somebody who works in a werkruimte, for an organisation that can be asked.
 *
 * @param ziet whether the signaal stands there
 */
record KeuzeRij(
        long organisatie,
        String naam,
        long persoon,
        String persoonNaam,
        long werkruimte,
        String werkruimteNaam,
        boolean ziet) {

    /** Each organisation once, in the order of its first row; of others than that werkruimte it takes no people. */
    static List<ToewijzingKeuze> gather(List<KeuzeRij> rows) {
        Map<Long, List<KeuzeRij>> byOrganisatie = new LinkedHashMap<>();
        rows.forEach(row -> byOrganisatie
                .computeIfAbsent(row.organisatie, id -> new ArrayList<>())
                .add(row));
        return byOrganisatie.values().stream().map(KeuzeRij::choice).toList();
    }

    private static ToewijzingKeuze choice(List<KeuzeRij> rows) {
        KeuzeRij first = rows.getFirst();
        return new ToewijzingKeuze(
                new OrganisatieId(first.organisatie),
                first.naam,
                first.ziet ? null : new WerkruimteId(first.werkruimte),
                first.ziet ? "" : first.werkruimteNaam,
                rows.stream()
                        .filter(row -> first.ziet ? row.ziet : row.werkruimte == first.werkruimte)
                        .map(row -> new ToewijzingKeuze.Persoon(new AccountId(row.persoon), row.persoonNaam))
                        .distinct()
                        .toList());
    }
}
