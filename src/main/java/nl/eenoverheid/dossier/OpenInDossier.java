package nl.eenoverheid.dossier;

/**
 * Tells what still has to be done before a dossier may be closed. Modules that keep such things, on the right of this
 * one, implement it as a bean.
 */
public interface OpenInDossier {

    /**
     * What is open in a dossier. The caller was allowed to see the dossier; everything counts, also what this person
     * may not see, because closing it would end that too.
     */
    Open openIn(DossierId id);

    /**
     * So many of something.
     *
     * @param key translation key of the words, with the number as its parameter: {@code {0,choice,1#1 open knoop|1<{0}
     *     open knopen}}
     * @param aantal how many; 0 does not stand in the way
     */
    record Open(String key, int aantal) {}
}
