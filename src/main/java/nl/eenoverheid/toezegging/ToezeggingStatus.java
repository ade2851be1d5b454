package nl.eenoverheid.toezegging;

import nl.eenoverheid.besluit.BesluitResultaat;

/** How far it is. */
public enum ToezeggingStatus {
    /** A motion that is not voted on yet. */
    INGEDIEND,
    /** A motion of which the vote was put off. */
    AANGEHOUDEN,
    VERWORPEN,
    INGETROKKEN,
    /** Promised or adopted, and nobody said yet that they began. */
    OPEN,
    IN_UITVOERING,
    /** The board says that it is done; the body has not. */
    VOORGESTELD,
    /** The board says that it does not carry it out; the body has not spoken. */
    GEWEIGERD,
    AFGEDAAN,
    /** The body took it that nothing comes of it. */
    NIET_UITGEVOERD;

    /** Whether nobody has to do anything any more. */
    public boolean isKlaar() {
        return switch (this) {
            case VERWORPEN, INGETROKKEN, AFGEDAAN, NIET_UITGEVOERD -> true;
            default -> false;
        };
    }

    /** Whether it is with the board, so that it can be late. */
    public boolean isBijBestuur() {
        return this == OPEN || this == IN_UITVOERING;
    }

    /** Whether it waits for the body. */
    public boolean isBijOrgaan() {
        return this == VOORGESTELD || this == GEWEIGERD;
    }

    boolean allows(ToezeggingAct act) {
        return switch (act) {
            case ADOPT, REJECT -> this == INGEDIEND || this == AANGEHOUDEN;
            case HOLD -> this == INGEDIEND;
            case WITHDRAW, CHANGE -> !isKlaar() && !isBijOrgaan();
            case REPORT, PROPOSE, REFUSE, POSTPONE -> isBijBestuur();
            case SETTLE -> isBijBestuur() || this == VOORGESTELD;
            case SEND_BACK -> isBijOrgaan();
            case ACCEPT_REFUSAL -> this == GEWEIGERD;
            case REOPEN -> this == AFGEDAAN || this == NIET_UITGEVOERD;
        };
    }

    /** What follows on an act that is allowed. */
    ToezeggingStatus after(ToezeggingAct act) {
        return switch (act) {
            case ADOPT -> OPEN;
            case REJECT -> VERWORPEN;
            case HOLD -> AANGEHOUDEN;
            case WITHDRAW -> INGETROKKEN;
            case REPORT, SEND_BACK, REOPEN -> IN_UITVOERING;
            case PROPOSE -> VOORGESTELD;
            case REFUSE -> GEWEIGERD;
            case SETTLE -> AFGEDAAN;
            case ACCEPT_REFUSAL -> NIET_UITGEVOERD;
            case POSTPONE, CHANGE -> this;
        };
    }

    /** How one begins that was decided in a record already. */
    static ToezeggingStatus of(BesluitResultaat resultaat) {
        return switch (resultaat) {
            case VASTGESTELD, KENNISGENOMEN -> OPEN;
            case AANGEHOUDEN -> AANGEHOUDEN;
            case INGETROKKEN -> INGETROKKEN;
            case VERWORPEN -> VERWORPEN;
        };
    }
}
