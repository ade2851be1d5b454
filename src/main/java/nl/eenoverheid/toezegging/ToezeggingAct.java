package nl.eenoverheid.toezegging;

import java.util.Locale;
import java.util.Optional;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.WerkruimteId;

/** What can be done with a toezegging or motie, in the order of the screen. */
public enum ToezeggingAct {
    /** The body adopts the motion. */
    ADOPT,
    REJECT,
    /** The body votes later. */
    HOLD,
    /** The body says that it is finished. */
    SETTLE,
    /** The body takes it that the board does not carry it out. */
    ACCEPT_REFUSAL,
    /** The body wants more. */
    SEND_BACK,
    /** The board says how it stands. */
    REPORT,
    /** The board says that it is done. */
    PROPOSE,
    /** The board says that it does not carry it out. */
    REFUSE,
    /** Another day. */
    POSTPONE,
    /** The body opens what was finished. */
    REOPEN,
    /** Puts the words right. */
    CHANGE,
    WITHDRAW;

    /** Whether it is for a side. */
    boolean isFor(Kant kant) {
        return switch (this) {
            case REPORT, POSTPONE -> true;
            case PROPOSE, REFUSE -> kant == Kant.BESTUUR;
            default -> kant == Kant.GRIFFIE;
        };
    }

    /** Whether it must be explained in this state; the body need not repeat what the board said. */
    public boolean needsWords(ToezeggingStatus status) {
        return switch (this) {
            case WITHDRAW, REPORT, PROPOSE, REFUSE, POSTPONE, SEND_BACK, REOPEN -> true;
            case SETTLE -> status != ToezeggingStatus.VOORGESTELD;
            case ADOPT, REJECT, HOLD, ACCEPT_REFUSAL, CHANGE -> false;
        };
    }

    /** Whether another day can come with it. */
    public boolean takesDay() {
        return this == POSTPONE || this == ADOPT || this == SEND_BACK || this == REOPEN;
    }

    /** Whether it can say where can be read what was done. */
    public boolean takesProof() {
        return this == PROPOSE || this == SETTLE;
    }

    /** What happened, as the verloop names it. */
    public String what() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The two sides of one government. */
    enum Kant {
        /** Who keeps the list of the body. */
        GRIFFIE,
        /** Who carries it out. */
        BESTUUR;

        /**
         * The side of somebody; empty for who only reads where it stands, and for other governments. Who keeps the list of a
         * body never carries out what that waits for.
         *
         * @param organisatie the government of the body
         * @param keeps whether they keep lists of a body
         */
        static Optional<Kant> of(Scope scope, WerkruimteId home, long organisatie, boolean keeps) {
            return scope.canWrite(home) && scope.organisatie().value() == organisatie
                    ? Optional.of(keeps ? GRIFFIE : BESTUUR)
                    : Optional.empty();
        }
    }
}
