package nl.eenoverheid.signin;

/** With what somebody signed in. */
public enum SignInMethod {
    PASSWORD,
    /** Password and the code of a phone. */
    PASSWORD_CODE,
    /** Password and a code on paper. */
    PASSWORD_RECOVERY,
    PASSKEY,
    /** The sign-in of the own organisation. */
    ORGANISATION
}
