package nl.eenoverheid.signaal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a signaal was split off from and what was split off from it, as far as the caller may see it.
 *
 * @param origin null when it is a conversation of its own, or out of sight
 */
public record SplitFamily(@Nullable SignaalListItem origin, List<SignaalListItem> parts) {}
