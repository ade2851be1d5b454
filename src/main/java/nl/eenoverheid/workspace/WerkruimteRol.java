package nl.eenoverheid.workspace;

/** What a member may do in one werkruimte. */
public enum WerkruimteRol {
    /** Does everything, and keeps the members. */
    EIGENAAR,
    /** Notes, agrees, records. */
    DEELNEMER,
    /** Reads. */
    LEZER,
    /** A partner from outside: reads, and notes what was heard. */
    GAST;

    /** May add to and change what is in the werkruimte. */
    public boolean canWrite() {
        return this == EIGENAAR || this == DEELNEMER;
    }

    /** May note a signaal. */
    public boolean canNote() {
        return this != LEZER;
    }

    /** Whether it allows everything that the other allows, and more. A guest is none of the others' better. */
    boolean outranks(WerkruimteRol other) {
        return canWrite() && compareTo(other) < 0;
    }

    /** May keep members and the werkruimte itself. */
    public boolean canManage() {
        return this == EIGENAAR;
    }
}
