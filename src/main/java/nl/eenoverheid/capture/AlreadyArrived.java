package nl.eenoverheid.capture;

import nl.eenoverheid.signaal.SignaalId;

/** An earlier edition of a note arrived before, without the device hearing so; what was changed in it since was not taken. */
public final class AlreadyArrived extends RuntimeException {
    private final transient SignaalId signaal;

    AlreadyArrived(SignaalId signaal) {
        super("an earlier edition arrived", null, false, false);
        this.signaal = signaal;
    }

    /** What became of the earlier edition. */
    public SignaalId signaal() {
        return signaal;
    }
}
