package nl.eenoverheid.access;

/** The roles that an installation starts with; which rights each gives is in the database. */
public enum Rol {
    /** Civil servant: does the daily work. */
    MEDEWERKER,
    /** Board member: member of a college, Gedeputeerde Staten or a daily board. */
    BESTUURDER,
    /** Clerk of a council, of Provinciale Staten or of a general board. */
    GRIFFIER,
    /** Reads along. */
    MEELEZER,
    /** Works for a partner outside government, as a guest: reads and notes. */
    PARTNER,
    /** Administrator of one organisation: keeps its accounts, and sees no content. */
    BEHEERDER,
    /** Administrator of the whole installation: keeps all accounts, roles and lists, and sees no content. */
    HOOFDBEHEERDER
}
