package nl.eenoverheid.vergadering;

/** What can be done with a meeting. */
public enum VergaderingAct {
    /** Changes when, where and who is invited. */
    CHANGE,
    /** Lets somebody in who was not invited, while it runs or after. */
    INVITE,
    /** Changes what is on the agenda. */
    AGENDA,
    START,
    /** Notes who is there and what comes of a point. */
    RECORD,
    /** Says that it is over. */
    HOLD,
    /** Adopts the report. */
    ADOPT,
    CANCEL;

    /** Whether it is for the organisation that planned it; the rest is for everybody who writes there. */
    boolean isForOrganiser() {
        return this == CHANGE || this == CANCEL;
    }

    /** Whether it brings the meeting further. */
    public boolean isStep() {
        return this == START || this == HOLD || this == ADOPT || this == CANCEL;
    }
}
