package nl.eenoverheid.ruimtetoets;

/** What a besluit does with one topic of a card. */
public enum RuimteOordeel {
    /** It is not about it. */
    RAAKT_NIET,
    /** It stays within what people were told. */
    BINNEN,
    /** It does something else than people were told. */
    BUITEN
}
