package nl.eenoverheid.inhoud;

import java.io.InputStream;

/**
 * A file as somebody sends it. Nothing of this is believed.
 *
 * @param name as the browser says it
 * @param declared the type that the browser says, empty when none
 * @param content read once
 */
public record Sent(String name, String declared, InputStream content) {}
