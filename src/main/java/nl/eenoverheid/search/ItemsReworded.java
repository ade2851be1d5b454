package nl.eenoverheid.search;

import java.util.Set;
import nl.eenoverheid.workspace.Item;

/** Words of things were changed past their modules, for instance because a person’s name was erased: they are read again. */
public record ItemsReworded(Set<Item> items) {
    public ItemsReworded {
        items = Set.copyOf(items);
    }
}
