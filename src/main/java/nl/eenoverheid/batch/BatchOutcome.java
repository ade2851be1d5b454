package nl.eenoverheid.batch;

/** What became of one signaal of many. */
enum BatchOutcome {
    WAITING,
    DONE,
    /** There was nothing to do: it was so already. */
    SAME,
    /** The person may not, or it is gone. */
    REFUSED,
    TAKEN_BACK,
    /** It was changed since, and stays as it is now. */
    KEPT
}
