package nl.eenoverheid.search;

import java.time.LocalDate;
import java.util.Set;
import nl.eenoverheid.workspace.ItemSoort;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;

/** One document of the index, the same for every kind. */
@SearchEntity
@Indexed(index = IndexedItem.INDEX)
final class IndexedItem {
    static final String INDEX = "item";

    /** Raised when a document changes, or how its words are taken apart: then the index is made anew. */
    static final int FORMAT = 3;

    @DocumentId
    private final String key;

    @KeywordField
    private final String soort;

    @GenericField(projectable = Projectable.YES)
    private final long itemId;

    @FullTextField(analyzer = DutchAnalyzer.WORDS)
    private final String titel;

    @FullTextField(analyzer = DutchAnalyzer.WORDS)
    @FullTextField(name = "waarover", analyzer = DutchAnalyzer.TOPICS)
    @FullTextField(name = "stukjes", analyzer = DutchAnalyzer.PIECES)
    private final String tekst;

    @GenericField(sortable = Sortable.YES)
    private final LocalDate op;

    @GenericField
    private final Set<Long> werkruimten;

    @KeywordField
    private final Set<String> facetten;

    IndexedItem(SearchDocument document) {
        key = key(document.item().soort(), document.item().id());
        soort = document.item().soort().name();
        itemId = document.item().id();
        titel = document.titel();
        tekst = document.tekst();
        op = document.op();
        werkruimten = document.werkruimten();
        facetten = document.facetten();
    }

    static String key(ItemSoort soort, long id) {
        return soort.name() + ":" + id;
    }
}
