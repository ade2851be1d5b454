package nl.eenoverheid.inlezing.toets;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.eenoverheid.begroting.Categorie;
import nl.eenoverheid.begroting.Taakveld;
import nl.eenoverheid.begroting.Zijde;
import nl.eenoverheid.inlezing.bestand.Deel;

/**
 * What the definitions of a layer and year say.
 *
 * @param taakvelden by code, main fields too
 * @param categorieen of each side by code
 * @param codes of the other lists: of each code the one above it, or ""
 * @param grijs of a part and a code the categories that stay empty
 */
record Definitie(
        Map<String, Taakveld> taakvelden,
        Map<Zijde, Map<String, Categorie>> categorieen,
        Map<CodeSoort, Map<String, String>> codes,
        Map<Deel, Map<String, Set<String>>> grijs,
        List<Controleregel> controles) {
    private static final Set<String> TOTALS = Set.of("Tot_TV", "Tot_cat_l", "Tot_cat_b", "Tot_Bal");
    private static final String BEGIN = "begindatum";

    /** Whether there is a list at all. */
    boolean isKnown() {
        return !taakvelden.isEmpty();
    }

    /** Whether a code stands for others together. */
    boolean isTotal(Deel deel, String code) {
        return switch (deel) {
            case LASTEN, BATEN ->
                TOTALS.contains(code)
                        || code.endsWith(".")
                        || taakvelden.containsKey(code) && taakvelden.get(code).isMain();
            case BALANS_LASTEN, BALANS_BATEN, BALANS_STANDEN ->
                TOTALS.contains(code) || codes(CodeSoort.BALANS).containsValue(code);
            case KENGETALLEN, BELEIDSINDICATOREN -> false;
        };
    }

    /** Whether a category stands for others together. */
    boolean isGroup(Deel deel, String categorie) {
        return TOTALS.contains(categorie) || parents(deel).contains(categorie);
    }

    boolean hasCategory(Deel deel, String categorie) {
        return categories(deel).containsKey(categorie) && !isGroup(deel, categorie);
    }

    /** The group of a category, such as FR. */
    String group(Deel deel, String categorie) {
        Categorie found = categories(deel).get(categorie);
        return found == null || found.ouder() == null ? "" : found.ouder();
    }

    boolean isGrey(Deel deel, String code, String categorie) {
        return grijs.getOrDefault(deel, Map.of()).getOrDefault(code, Set.of()).contains(categorie);
    }

    Map<String, String> codes(CodeSoort soort) {
        return codes.getOrDefault(soort, Map.of());
    }

    boolean isBegin(String standper) {
        return BEGIN.equals(codes(CodeSoort.STANDPER).get(standper));
    }

    private Set<String> parents(Deel deel) {
        return categories(deel).values().stream()
                .map(Categorie::ouder)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private Map<String, Categorie> categories(Deel deel) {
        Zijde zijde = deel == Deel.LASTEN || deel == Deel.BALANS_LASTEN ? Zijde.LASTEN : Zijde.BATEN;
        return categorieen.getOrDefault(zijde, Map.of());
    }

    /**
     * A check that is made in some periods.
     *
     * @param code PF001 to PF009
     * @param balanscodes that it is about; empty when it says none
     * @param zonder taakvelden that it passes over
     */
    record Controleregel(String code, Set<Integer> perioden, Set<String> balanscodes, Set<String> zonder) {}
}
