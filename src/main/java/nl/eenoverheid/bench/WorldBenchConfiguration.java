package nl.eenoverheid.bench;

import java.time.Clock;
import javax.sql.DataSource;
import nl.eenoverheid.workspace.ScopeService;
import nl.eenoverheid.workspace.ToegangService;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Turns a start into a run of the benchmark over copies of the demo world. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("eenoverheid.bench.copies")
@Import({DossierCases.class, KeuzeCases.class})
class WorldBenchConfiguration {

    @Bean
    WorldBench worldBench(
            BenchProperties properties, WorldCopies copies, WorldCases cases, ConfigurableApplicationContext context) {
        return new WorldBench(properties, copies, cases, context);
    }

    @Bean
    WorldCopies worldCopies(BenchProperties properties, DataSource source, JdbcClient jdbc) {
        return new WorldCopies(properties, source, jdbc);
    }

    @Bean
    WorldCases worldCases(
            BenchProperties properties,
            DossierCases dossiers,
            KeuzeCases keuzes,
            Rights rights,
            UserDetailsService people) {
        return new WorldCases(properties, dossiers, keuzes, rights, people);
    }

    @Bean
    Rights rights(ScopeService scopes, ToegangService toegang, ApplicationEventPublisher events, Clock clock) {
        return new Rights(scopes, toegang, events, clock);
    }
}
