package nl.eenoverheid.vertrouwelijkheid;

/** The law on which secrecy rests; which member of the article it is, is said in the reason. */
public enum Geheimgrond {
    GEMEENTEWET,
    PROVINCIEWET,
    WATERSCHAPSWET,
    WOO_EERSTE_LID,
    WOO_TWEEDE_LID,
    AWB_2_5,
    ANDERS
}
