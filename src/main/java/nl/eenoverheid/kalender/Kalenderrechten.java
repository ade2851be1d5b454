package nl.eenoverheid.kalender;

import nl.eenoverheid.access.Right;
import nl.eenoverheid.access.SignedIn;

/**
 * Who may say something of a step: everybody who writes for their own organisation; for another one only who keeps budgets,
 * and then it is not confirmed until that organisation says it itself.
 */
final class Kalenderrechten {
    private Kalenderrechten() {}

    static boolean isOwn(SignedIn person, MomentSleutel sleutel) {
        return person.organisatie().equals(sleutel.organisatie());
    }

    /** A joint arrangement sets the day by which councils must have spoken. */
    static boolean setsDay(SignedIn person, MomentSleutel sleutel) {
        return isOwn(person, sleutel) || person.organisatie().equals(sleutel.over());
    }

    static boolean mayTell(SignedIn person, MomentSleutel sleutel) {
        return person.has(Right.BEGROTING_WRITE) && (isOwn(person, sleutel) || person.has(Right.BEGROTING_MANAGE));
    }

    static boolean mayPlan(SignedIn person, MomentSleutel sleutel) {
        return mayTell(person, sleutel) || person.has(Right.BEGROTING_WRITE) && setsDay(person, sleutel);
    }
}
