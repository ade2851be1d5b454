package nl.eenoverheid.search;

import java.lang.invoke.MethodHandles;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.search.IndexSearcher;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.hibernate.search.engine.environment.bean.BeanReference;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;

/** Opens the index when it is first needed, so that a start does not wait for it. */
class IndexMapping implements DisposableBean {
    /** A long word can be many others with a letter more or less; a question as long as it gets holds fewer than these. */
    private static final int MOST_CLAUSES = 16_384;

    private final @Nullable Path folder;
    private @Nullable CloseableSearchMapping mapping;

    IndexMapping(SearchProperties properties) {
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
        this.folder = properties.path().orElse(null);
    }

    /** A session in which nobody waits for the disk after each thing: who writes asks for that once, when all is written. */
    SearchSession open() {
        return mapping()
                .createSessionWithOptions()
                .indexingPlanSynchronizationStrategy(IndexingPlanSynchronizationStrategy.async())
                .build();
    }

    /** Takes away whatever index is there, with what it knew of its fields, and makes an empty one. */
    void makeAnew() {
        try (SearchSession session = open()) {
            session.schemaManager().dropAndCreate();
        }
    }

    @Override
    public synchronized void destroy() {
        if (mapping != null) {
            mapping.close();
        }
    }

    private synchronized SearchMapping mapping() {
        if (mapping == null) {
            mapping = SearchMapping.builder(AnnotatedTypeSource.fromClasses(IndexedItem.class), MethodHandles.lookup())
                    .properties(settings())
                    .build();
        }
        return mapping;
    }

    private Map<String, Object> settings() {
        LuceneAnalysisConfigurer analysis = context -> {
            for (String kind :
                    List.of(DutchAnalyzer.WORDS, DutchAnalyzer.ASKED, DutchAnalyzer.TOPICS, DutchAnalyzer.PIECES)) {
                context.analyzer(kind).instance(new DutchAnalyzer(kind));
            }
            context.analyzer(DutchAnalyzer.FOUND).instance(new WhitespaceAnalyzer());
        };
        Map<String, Object> settings = new HashMap<>();
        settings.put("hibernate.search.backend.type", "lucene");
        settings.put("hibernate.search.backend.lucene_version", "9.12.3");
        settings.put("hibernate.search.backend.analysis.configurer", BeanReference.ofInstance(analysis));
        if (folder == null) {
            settings.put("hibernate.search.backend.directory.type", "local-heap");
        } else {
            settings.put("hibernate.search.backend.directory.type", "local-filesystem");
            settings.put("hibernate.search.backend.directory.root", folder.toString());
        }
        return settings;
    }
}
