package nl.eenoverheid.inlezing.bestand;

import java.util.List;
import java.util.Set;

/**
 * A row of a table.
 *
 * @param nummer of its line, from 1
 * @param getallen which cells hold a number instead of text: a code there is not to be trusted
 * @param formules which cells hold a formula
 */
record Rij(long nummer, List<String> cellen, Set<Integer> getallen, Set<Integer> formules) {

    Rij {
        cellen = List.copyOf(cellen);
        getallen = Set.copyOf(getallen);
        formules = Set.copyOf(formules);
    }

    String cel(int kolom) {
        return kolom >= 0 && kolom < cellen.size() ? cellen.get(kolom).strip() : "";
    }

    boolean isEmpty() {
        return cellen.stream().allMatch(String::isBlank);
    }
}
