package nl.eenoverheid.signaal;

import java.time.Instant;
import nl.eenoverheid.workspace.Item;

/** One place where the words of a signaal landed. */
public record SpoorRegel(Item item, String titel, Instant op) {}
