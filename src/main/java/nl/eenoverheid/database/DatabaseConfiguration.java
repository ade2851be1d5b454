package nl.eenoverheid.database;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.ObjectProvider;
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
    EmbeddedMariaDb embeddedMariaDb(DatabaseProperties properties, ObjectProvider<HikariDataSource> pool) {
        return EmbeddedMariaDb.start(properties, () -> forgetConnections(pool));
    }

    /** Connections to a server that ended are not tried first: whoever would get one would see an error. */
    private static void forgetConnections(ObjectProvider<HikariDataSource> pool) {
        pool.ifAvailable(each -> each.getHikariPoolMXBean().softEvictConnections());
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
