package nl.eenoverheid.workspace;

/** One werkruimte in the list of who is a member. */
public record WerkruimteListItem(
        long id, String naam, String doel, WerkruimteRol rol, int leden, String organisaties) {}
