package nl.eenoverheid.access;

import java.util.Set;

/**
 * One role and what it allows.
 *
 * @param standaard what it allows in a new installation
 * @param accounts how many active accounts have it
 */
public record RolListItem(Rol rol, Set<Right> rechten, Set<Right> standaard, int accounts, long version) {

    public RolListItem {
        rechten = Set.copyOf(rechten);
        standaard = Set.copyOf(standaard);
    }

    /** Whether somebody changed it. */
    public boolean isChanged() {
        return !rechten.equals(standaard);
    }
}
