package nl.eenoverheid.search;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts the index together. */
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

    @Bean
    IndexMapping indexMapping(SearchProperties properties) {
        return new IndexMapping(properties);
    }

    @Bean
    IndexRebuild indexRebuild(
            SearchProperties properties,
            SearchSources sources,
            IndexMapping mapping,
            IndexWriting writing,
            JdbcClient jdbc,
            Clock clock) {
        IndexMark mark = new IndexMark(properties, () -> jdbc.sql("select id from search_installation")
                .query(String.class)
                .single());
        return new IndexRebuild(mark, sources, mapping, writing, clock);
    }
}
