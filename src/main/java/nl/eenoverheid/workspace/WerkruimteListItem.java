package nl.eenoverheid.workspace;

import org.jspecify.annotations.Nullable;

/**
 * One werkruimte in the list of who is a member.
 *
 * @param ouder name of the werkruimte of which it is a closed part, null when it is none
 */
public record WerkruimteListItem(
        long id, String naam, @Nullable String ouder, String doel, WerkruimteRol rol, int leden, String organisaties) {}
