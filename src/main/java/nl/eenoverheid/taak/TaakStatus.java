package nl.eenoverheid.taak;

/** How far a task is. */
public enum TaakStatus {
    GEVRAAGD,
    AANGENOMEN,
    /** It is with who asked again. */
    GEWEIGERD,
    /** Who asked still has to say that it is. */
    GEDAAN,
    BEVESTIGD,
    INGETROKKEN;

    /** Whether nobody has to do anything any more. */
    public boolean isKlaar() {
        return this == BEVESTIGD || this == INGETROKKEN;
    }

    /** Whether it is with the organisation that was asked, so that it can be late. */
    public boolean isWithGevraagde() {
        return this == GEVRAAGD || this == AANGENOMEN;
    }

    boolean allows(TaakAct act) {
        return switch (act) {
            case ACCEPT -> this == GEVRAAGD;
            case REFUSE, CHANGE -> isWithGevraagde();
            case TAKE, DONE -> this == AANGENOMEN;
            case CONFIRM, SEND_BACK -> this == GEDAAN;
            case ASK_AGAIN -> this == GEWEIGERD;
            case WITHDRAW -> isWithGevraagde() || this == GEWEIGERD;
        };
    }
}
