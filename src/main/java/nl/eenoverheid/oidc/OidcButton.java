package nl.eenoverheid.oidc;

/**
 * The way to the provider of one organisation.
 *
 * @param organisation what it is called there
 * @param path where signing in begins
 */
public record OidcButton(String organisation, String path) {}
