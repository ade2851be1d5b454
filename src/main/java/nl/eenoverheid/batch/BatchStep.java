package nl.eenoverheid.batch;

import java.util.Optional;
import java.util.Set;
import nl.eenoverheid.signaal.SignaalId;

/**
 * An act that can be done to many signalen, one at a time. A module implements this as a bean; it does it by its own
 * service, which guards the rights of the person who asked. Each call is one transaction.
 */
public interface BatchStep {

    /** Its name, as it is kept: letters in capitals. */
    String kind();

    /**
     * Does it to one signaal.
     *
     * @param choice what was chosen
     * @return what is needed to take it back, or empty when it was so already
     */
    Optional<String> take(SignaalId signaal, String choice);

    /**
     * Takes it back.
     *
     * @param before what {@link #take} gave
     * @return false when somebody changed it since, and it stays
     */
    boolean takeBack(SignaalId signaal, String choice, String before);

    /**
     * Everything was tried: called once, after the last step and outside a transaction, to tell of all of them together.
     *
     * @param done ids of the signalen that it was done to
     */
    default void ended(String choice, Set<Long> done) {}
}
