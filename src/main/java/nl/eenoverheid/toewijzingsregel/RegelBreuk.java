package nl.eenoverheid.toewijzingsregel;

/** Why a rule does not do what it says. */
public enum RegelBreuk {
    /** Nobody of the organisation works in the werkruimte (any more): the rule is passed over. */
    ORGANISATIE,
    /** The person does not work there (any more): the organisation is asked without a name. */
    PERSOON
}
