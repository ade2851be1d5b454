package nl.eenoverheid.duiding.ui;

import java.util.List;
import nl.eenoverheid.duiding.DuidingDetail;
import nl.eenoverheid.duiding.Merk;

/** Which signalen of a large table are shown. */
enum MerkFilter {
    /** All of them. */
    ALLES,
    /** What one's own organisation still has to mark. */
    TE_MERKEN,
    /** Where organisations do not say the same. */
    VERSCHIL,
    /** What was heard once. */
    EEN_KEER;

    /**
     * Whether it leaves something and takes something away.
     *
     * @param counts how many signalen each filter takes
     */
    boolean isUseful(List<Integer> counts) {
        int count = counts.get(ordinal());
        return count > 0 && count < counts.get(ALLES.ordinal());
    }

    boolean takes(DuidingDetail.Rij rij, DuidingDetail duiding) {
        return switch (this) {
            case ALLES -> true;
            case TE_MERKEN ->
                duiding.eigen()
                        .filter(eigen -> !rij.merken().containsKey(eigen.organisatieId()))
                        .isPresent();
            case VERSCHIL ->
                rij.merken().values().stream()
                        .anyMatch(each -> each.merk() == Merk.ANDERS_HIER || each.merk() == Merk.TEGENGESTELD);
            case EEN_KEER -> rij.merken().values().stream().anyMatch(each -> each.merk() == Merk.EEN_KEER_GEHOORD);
        };
    }
}
