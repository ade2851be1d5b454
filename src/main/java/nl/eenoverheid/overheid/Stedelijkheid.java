package nl.eenoverheid.overheid;

/** How urban a municipality is, as Statistics Netherlands classes it; no municipality here is very strongly urban. */
public enum Stedelijkheid {
    NIET,
    WEINIG,
    MATIG,
    STERK
}
