package nl.eenoverheid.duiding;

import java.util.Collection;
import nl.eenoverheid.access.Actor;
import org.springframework.security.access.AccessDeniedException;

/** The organisations that take part in one duiding. */
record Deelnemers(Collection<DuidingDeelnemer> all) {

    /**
     * The organisation for which somebody acts.
     *
     * @throws AccessDeniedException when it takes no part
     */
    DuidingDeelnemer own(Actor actor) {
        return all.stream()
                .filter(each -> each.is(actor.organisatie()))
                .findFirst()
                .orElseThrow(() -> new AccessDeniedException("this organisation takes no part"));
    }

    boolean allSigned() {
        return all.stream().allMatch(DuidingDeelnemer::signed);
    }

    /**
     * Ends every signature.
     *
     * @return whether there was one
     */
    boolean withdraw() {
        boolean signed = all.stream().anyMatch(DuidingDeelnemer::signed);
        all.forEach(DuidingDeelnemer::withdraw);
        return signed;
    }
}
