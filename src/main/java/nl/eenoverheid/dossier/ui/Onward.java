package nl.eenoverheid.dossier.ui;

import java.util.List;

/**
 * What stands between a dossier and a phase.
 *
 * @param must what has to be done first
 * @param helps what people better do first; it stands in nobody’s way
 * @param open what has to be finished before the dossier closes
 */
record Onward(List<Line> must, List<String> helps, List<Line> open) {

    Onward {
        must = List.copyOf(must);
        helps = List.copyOf(helps);
        open = List.copyOf(open);
    }

    /** One thing to do, and where. */
    record Line(String text, String path) {}
}
