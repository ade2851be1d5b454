package nl.eenoverheid.signin;

/** What somebody whose password was right must still do. */
public enum SecondStep {
    /** Type the code that the phone shows, or one from paper. */
    CODE,
    /** Use a passkey, because the organisation asks for more than a password and there is nothing else. */
    PASSKEY,
    /** Make a second factor, because the organisation asks for one and there is none yet. */
    SET_UP
}
