package nl.eenoverheid.search;

import java.util.Collection;
import java.util.List;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.WerkruimteEvent;

/**
 * Makes the things of one kind findable; a module implements it as a bean. It reads whatever its caller may see, because
 * the index holds everything: who may find it stands in each document.
 */
public interface SearchSource {

    /** The kind. */
    SearchKind kind();

    /** Whether something that happened may change what is found of this kind. */
    default boolean hears(WerkruimteEvent event) {
        return event.item().soort().name().equals(kind().name());
    }

    /** Which things of this kind that was about; asked when it is heard. */
    default List<Long> about(WerkruimteEvent event) {
        return about(event.item());
    }

    /** Which things of this kind belong to something in a werkruimte. */
    default List<Long> about(Item item) {
        return item.soort().name().equals(kind().name()) ? List.of(item.id()) : List.of();
    }

    /** Documents of some of them; one that is not there any more is left out. */
    List<SearchDocument> load(Collection<Long> ids);

    /** Ids after another one, the lowest first, for making the index anew. */
    List<Long> idsAfter(long id, int most);
}
