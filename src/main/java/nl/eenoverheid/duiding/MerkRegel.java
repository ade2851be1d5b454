package nl.eenoverheid.duiding;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said of a signaal once.
 *
 * @param merk null when it was taken back
 */
public record MerkRegel(String organisatie, @Nullable Merk merk, String woorden, String wie, Instant op) {}
