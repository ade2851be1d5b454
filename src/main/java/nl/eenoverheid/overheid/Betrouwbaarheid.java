package nl.eenoverheid.overheid;

/** How far a fact about a joint arrangement can be trusted. */
public enum Betrouwbaarheid {
    /** The arrangement is in the register, its participants come from a list that was not verified. */
    REGISTER_EN_LIJST,
    /** The arrangement is in the register, its participants were not found. */
    ALLEEN_REGISTER,
    /** Arrangement and participants come from a list that was not verified. */
    ALLEEN_LIJST,
    /** Follows from the name or from the division that the law makes. */
    AFGELEID,
    /** Known to who made the list, without a source. */
    EIGEN_KENNIS
}
