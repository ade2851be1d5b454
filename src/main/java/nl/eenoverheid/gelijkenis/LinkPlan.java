package nl.eenoverheid.gelijkenis;

import nl.eenoverheid.signaal.SignaalId;
import org.jspecify.annotations.Nullable;

/**
 * What comes of putting many signalen together.
 *
 * @param first the one that the others come to; null when the caller may change none of them
 * @param aantal how many the caller may change
 * @param anderen how many other voices come along, because they are together with one of them
 */
public record LinkPlan(@Nullable SignaalId first, int aantal, int anderen) {
    static final LinkPlan NONE = new LinkPlan(null, 0, 0);
}
