package nl.eenoverheid.begroting;

import org.jspecify.annotations.Nullable;

/**
 * A kind of cost or income. Of 4.3.x and 4.4.x, money that goes to or comes from another government, the last digit says which
 * layer that is.
 *
 * @param ouder code of the group that it belongs to; null of a group on top
 */
public record Categorie(
        Zijde zijde, String code, String naam, @Nullable String ouder) {}
