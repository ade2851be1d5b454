package nl.eenoverheid.cijfer;

import java.util.List;

/**
 * What stands in a file with figures.
 *
 * @param nieuw what would be added
 * @param alAanwezig how many stand at the dossier already
 * @param fouten what is wrong, by line; nothing is added while there is any
 */
public record CijferLijst(List<CijferData> nieuw, int alAanwezig, List<Fout> fouten) {

    public CijferLijst {
        nieuw = List.copyOf(nieuw);
        fouten = List.copyOf(fouten);
    }

    /** Whether it can be added. */
    public boolean isGoed() {
        return fouten.isEmpty() && !nieuw.isEmpty();
    }

    /**
     * What is wrong with one line.
     *
     * @param regel number in the file, from 1, the head counted
     * @param kolom name of the column; empty when it is the whole line
     * @param key translation key of the reason
     */
    public record Fout(long regel, String kolom, String key, List<Object> params) {}
}
