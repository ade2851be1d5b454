package nl.eenoverheid.batch;

/**
 * How far an act on many signalen is.
 *
 * @param title what was chosen, in words
 * @param done signalen that it was done to
 * @param same signalen that were so already
 * @param refused signalen that the person may not change, or that are gone
 * @param takenBack signalen that are as before
 * @param kept signalen that somebody changed since
 */
public record BatchProgress(
        long id,
        String kind,
        String title,
        BatchStatus status,
        int total,
        int done,
        int same,
        int refused,
        int takenBack,
        int kept) {

    /** How many signalen were tried, or are as before again. */
    public int passed() {
        return status == BatchStatus.UNDOING || status == BatchStatus.UNDONE ? takenBack + kept : done + same + refused;
    }

    /** How many there are to pass. */
    public int ahead() {
        return status == BatchStatus.UNDOING || status == BatchStatus.UNDONE ? done + takenBack + kept : total;
    }
}
