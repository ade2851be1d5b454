package nl.eenoverheid.bench;

import java.time.Clock;
import javax.sql.DataSource;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.workspace.ScopeService;
import nl.eenoverheid.workspace.ToegangService;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Turns a start into a run of the benchmark. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("eenoverheid.bench.signalen")
class BenchConfiguration {

    @Bean
    Bench bench(
            BenchProperties properties,
            DataSource source,
            JdbcClient jdbc,
            SignaalService signalen,
            ScopeService scopes,
            ToegangService toegang,
            ApplicationEventPublisher events,
            Clock clock,
            UserDetailsService people,
            ConfigurableApplicationContext context) {
        return new Bench(
                properties,
                new BenchData(properties, source, jdbc),
                new UseCases(properties, signalen, new Rights(scopes, toegang, events, clock), people),
                new Plans(jdbc),
                context);
    }
}
