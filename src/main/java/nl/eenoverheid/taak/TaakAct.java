package nl.eenoverheid.taak;

import java.util.Locale;

/** What can be done with a task. */
public enum TaakAct {
    /** Says that one's organisation does it. */
    ACCEPT,
    /** Takes it over from a colleague. */
    TAKE,
    /** Gives it back to who asked, also when it was taken before. */
    REFUSE,
    /** Says that it is done, and what came of it. */
    DONE,
    /** Says that it is what was asked for. */
    CONFIRM,
    /** Says what is missing. */
    SEND_BACK,
    /** Asks the same again, of the same organisation or of another. */
    ASK_AGAIN,
    /** Changes the words or the day. */
    CHANGE,
    /** Needs it no longer. */
    WITHDRAW;

    /** Whether it is for the organisation that was asked; the rest is for the one that asks. */
    boolean isForGevraagde() {
        return switch (this) {
            case ACCEPT, TAKE, REFUSE, DONE -> true;
            case CONFIRM, SEND_BACK, ASK_AGAIN, CHANGE, WITHDRAW -> false;
        };
    }

    /** Whether it has to be explained. */
    public boolean needsReason() {
        return this == REFUSE || this == SEND_BACK || this == WITHDRAW;
    }

    /** Whether it is done with words alone; the others need what {@link TaakData} holds. */
    public boolean isStep() {
        return this != ASK_AGAIN && this != CHANGE;
    }

    /** What happened, as the verloop names it. */
    String what() {
        return name().toLowerCase(Locale.ROOT);
    }
}
