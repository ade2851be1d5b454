package nl.eenoverheid.signin;

/** With what somebody of the own organisation can sign in, for an administrator. */
public record AccountSignIn(String naam, OwnSignIn signIn) {}
