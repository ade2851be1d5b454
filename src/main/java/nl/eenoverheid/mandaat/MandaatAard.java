package nl.eenoverheid.mandaat;

/** What kind of power it is: of some the Awb says in article 10:3 that nobody else may use it. */
public enum MandaatAard {
    GEWOON,
    /** Rules that bind everybody: only when the law that gives the power allows it. */
    VOORSCHRIFT,
    /** Asks for more than an ordinary majority. */
    VERSTERKTE_MEERDERHEID,
    /** Decides on an administrative appeal. */
    BEROEP,
    /** Annuls a decision of another body, or withholds approval of one. */
    GOEDKEURING,
    /** Decides on an objection: not by who took the decision. */
    BEZWAAR;

    /** Whether it can never be given under mandate. */
    boolean staysWithTheBody() {
        return this == VERSTERKTE_MEERDERHEID || this == BEROEP || this == GOEDKEURING;
    }
}
