package nl.eenoverheid.search;

import java.util.Collection;
import java.util.List;
import nl.eenoverheid.workspace.ItemSoort;

/**
 * Makes the things of one kind findable; a module implements it as a bean. It reads whatever its caller may see, because
 * the index holds everything: who may find it stands in each document.
 */
public interface SearchSource {

    /** The kind. */
    ItemSoort soort();

    /** Documents of some of them; one that is not there any more is left out. */
    List<SearchDocument> load(Collection<Long> ids);

    /** Ids after another one, the lowest first, for making the index anew. */
    List<Long> idsAfter(long id, int most);
}
