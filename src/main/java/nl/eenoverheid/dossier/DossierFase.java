package nl.eenoverheid.dossier;

/** How far a dossier is; in the order in which it goes. */
public enum DossierFase {
    /** Finding out what it is about. */
    VERKENNING,
    /** Talking with people before anything is drafted. */
    BEGINSPRAAK,
    /** Drafting. */
    VOORBEREIDING,
    /** Deciding. */
    BESLUITVORMING,
    /** Doing what was decided. */
    UITVOERING,
    /** Looking back. */
    EVALUATIE,
    /** Done; can be taken up again. */
    GESLOTEN;

    /** Whether this phase can be followed by another: one step on or back, or the end. */
    public boolean canBecome(DossierFase next) {
        return Math.abs(next.ordinal() - ordinal()) == 1 || (next == GESLOTEN && this != GESLOTEN);
    }

    /** Whether going to another phase has to be explained: every step that is not the next one. */
    public boolean needsReason(DossierFase next) {
        return next.ordinal() != ordinal() + 1;
    }
}
