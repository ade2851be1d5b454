package nl.eenoverheid.database;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Runs the embedded database where no server is configured; the pool closes before the server stops. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "embedded")
class DatabaseConfiguration {

    @Bean(destroyMethod = "stop")
    EmbeddedMariaDb embeddedMariaDb(DatabaseProperties properties) {
        return EmbeddedMariaDb.start(properties);
    }

    @Bean
    JdbcConnectionDetails connectionDetails(EmbeddedMariaDb database) {
        return database.connectionDetails();
    }

    @Bean
    FlywayConnectionDetails migrationDetails(EmbeddedMariaDb database) {
        return database.migrationDetails();
    }
}
