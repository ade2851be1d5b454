package nl.eenoverheid.uitnodiging;

/** What became of an uitnodiging. One that is too old stays {@code OPEN} but cannot be answered. */
public enum UitnodigingStatus {
    OPEN,
    ACCEPTED,
    DECLINED,
    WITHDRAWN
}
