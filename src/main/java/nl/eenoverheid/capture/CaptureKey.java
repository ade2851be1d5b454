package nl.eenoverheid.capture;

import java.util.UUID;

/**
 * By what a note is known again when a device sends it once more.
 *
 * @param note made by the device when the note began
 * @param edition how often somebody pressed the button that ends it: another one holds other words
 */
public record CaptureKey(UUID note, int edition) {}
