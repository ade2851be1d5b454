package nl.eenoverheid.signaal;

/** How far the words of a signaal have come. */
public enum SignaalStatus {
    /** Written down. */
    GENOTEERD,
    /** Part of a shared reading that the organisations signed off. */
    GEDUID,
    /** Landed in a dossier or a besluit. */
    GELAND,
    /** The people who said it heard what became of it. */
    TERUGGEKOPPELD,
    /** Leads to nothing, with a reason. */
    VERVALLEN,
    /** Its words went on as several signalen. */
    GESPLITST,
    /** Taken up again, with a reason. */
    HEROPEND;

    /** Whether this status can be followed by another. */
    public boolean canBecome(SignaalStatus next) {
        return switch (this) {
            case GENOTEERD, HEROPEND -> next != GENOTEERD && next != HEROPEND;
            case GEDUID -> next == GELAND || next == TERUGGEKOPPELD || next == VERVALLEN;
            case GELAND -> next == TERUGGEKOPPELD || next == VERVALLEN || next == HEROPEND;
            case TERUGGEKOPPELD, VERVALLEN, GESPLITST -> next == HEROPEND;
        };
    }
}
