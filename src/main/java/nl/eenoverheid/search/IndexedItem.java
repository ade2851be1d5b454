package nl.eenoverheid.search;

import java.time.LocalDate;
import java.util.Set;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;
import org.jspecify.annotations.Nullable;

/** One document of the index, the same for every kind. */
@SearchEntity
@Indexed(index = IndexedItem.INDEX)
final class IndexedItem {
    static final String INDEX = "item";

    /** Raised when a document changes, or how its words are taken apart: then the index is made anew. */
    static final int FORMAT = 5;

    @DocumentId
    private final String key;

    @KeywordField
    private final String soort;

    @GenericField(projectable = Projectable.YES, sortable = Sortable.YES)
    private final long itemId;

    @FullTextField(analyzer = DutchAnalyzer.WORDS)
    private final String titel;

    @FullTextField(analyzer = DutchAnalyzer.WORDS)
    private final String tekst;

    /** The same words, of what is compared with others. */
    @FullTextField(name = "waarover", analyzer = DutchAnalyzer.TOPICS)
    @FullTextField(name = "stukjes", analyzer = DutchAnalyzer.PIECES)
    private final @Nullable String vergeleken;

    @GenericField(projectable = Projectable.YES, sortable = Sortable.YES)
    private final LocalDate op;

    @GenericField
    private final Set<Long> werkruimten;

    @GenericField
    private final Set<Long> lezers;

    @KeywordField
    private final Set<String> facetten;

    IndexedItem(SearchDocument document) {
        key = key(document.kind(), document.id());
        soort = document.kind().name();
        itemId = document.id();
        titel = document.titel();
        tekst = document.tekst();
        vergeleken = document.kind().isCompared() ? document.tekst() : null;
        op = document.op();
        werkruimten = document.werkruimten();
        lezers = document.lezers();
        facetten = document.facetten();
    }

    static String key(SearchKind kind, long id) {
        return kind.name() + ":" + id;
    }
}
