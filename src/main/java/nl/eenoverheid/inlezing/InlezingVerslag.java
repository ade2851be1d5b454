package nl.eenoverheid.inlezing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.eenoverheid.begroting.OverheidId;

/** What is found while a file is read. More than so many findings help nobody; they are counted. */
final class InlezingVerslag {
    private static final int MOST = 2_000;

    private final List<InlezingOverheid> overheden = new ArrayList<>();
    private final List<Bevinding> bevindingen = new ArrayList<>();
    private int meer;

    void add(InlezingOverheid overheid) {
        overheden.add(overheid);
    }

    void add(Bevinding bevinding) {
        if (bevindingen.size() < MOST || bevinding.overheid().isEmpty()) {
            bevindingen.add(bevinding);
        } else {
            meer++;
        }
    }

    /** What stands in two places is not kept: neither place is the whole. */
    void refuse(Set<OverheidId> twice) {
        overheden.replaceAll(each -> twice.contains(each.overheid()) ? each.refused() : each);
    }

    List<InlezingOverheid> overheden() {
        return List.copyOf(overheden);
    }

    List<Bevinding> bevindingen() {
        return List.copyOf(bevindingen);
    }

    int meer() {
        return meer;
    }
}
