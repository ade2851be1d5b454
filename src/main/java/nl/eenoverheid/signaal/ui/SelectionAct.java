package nl.eenoverheid.signaal.ui;

/**
 * Something that can be done with the signalen that are ticked.
 *
 * @param verb what stands on its button, in the language of the screen
 * @param main whether it is what most people come for; at most one of all
 */
public record SelectionAct(String verb, boolean main, Runnable run) {

    /** One among others. */
    public SelectionAct(String verb, Runnable run) {
        this(verb, false, run);
    }
}
