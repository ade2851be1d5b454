package nl.eenoverheid.cijfer;

import java.util.List;

/**
 * The figures of a dossier.
 *
 * @param groepen by subject and area
 * @param canWrite whether the caller may add and choose
 */
public record Cijfers(List<CijferGroep> groepen, boolean canWrite) {

    public Cijfers {
        groepen = List.copyOf(groepen);
    }
}
