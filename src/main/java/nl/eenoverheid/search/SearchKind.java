package nl.eenoverheid.search;

/** Kinds of things that can be found by their words. */
public enum SearchKind {
    SIGNAAL,
    STUK,
    BESTUURSAFSPRAAK;

    /** Whether one asks what is like them: that takes more of an index than finding their words. */
    boolean isCompared() {
        return this == SIGNAAL;
    }
}
