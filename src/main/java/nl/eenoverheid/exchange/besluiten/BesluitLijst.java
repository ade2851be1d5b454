package nl.eenoverheid.exchange.besluiten;

import java.time.LocalDate;
import java.util.List;

/**
 * What is in a file of besluiten.
 *
 * @param nieuw those that are not here yet
 * @param alAanwezig how many are here already and say the same
 * @param fouten what is wrong, by besluit
 */
public record BesluitLijst(List<Nieuw> nieuw, int alAanwezig, List<Fout> fouten) {

    public BesluitLijst {
        nieuw = List.copyOf(nieuw);
        fouten = List.copyOf(fouten);
    }

    /**
     * One that is not here yet.
     *
     * @param orgaan who decided, as it will stand here
     * @param teKiezen whether that is no body that we know, so that somebody still picks it
     */
    public record Nieuw(
            String identificatie, String organisatie, String titel, LocalDate datum, String orgaan, boolean teKiezen) {}

    /**
     * What is wrong with one besluit.
     *
     * @param nummer its place in the file, from 1
     * @param regel the line on which it begins, from 1
     * @param veld of the standard that it is about; empty when it is the whole besluit
     * @param key translation key of a sentence that says why
     */
    public record Fout(int nummer, int regel, String veld, String key, List<Object> params) {}
}
