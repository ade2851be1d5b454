package nl.eenoverheid.terugkoppeling;

/** How far people are who said something. */
public enum AntwoordStand {
    /** They have their answer. */
    VERSTUURD,
    /** They wait for it. */
    WACHT,
    /** They wait longer than was promised. */
    TE_LAAT,
    /** They get none, with a reason. */
    OVERGESLAGEN,
    /** Nobody promised them one, or not any more. */
    NIET_BELOOFD
}
