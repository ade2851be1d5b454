package nl.eenoverheid.demo;

/** Plays one kind of step of the story, with the service that a screen would use. */
interface Scene {

    /** How steps name it. */
    String name();

    /**
     * Plays a step.
     *
     * @param props what the step says, and what earlier steps made
     * @return the id of what it made, for later steps; or of what it was about
     */
    long play(Props props);
}
