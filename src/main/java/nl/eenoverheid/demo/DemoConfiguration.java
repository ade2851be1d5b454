package nl.eenoverheid.demo;

import java.time.Clock;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Loads the demo world only where it is asked for, and only on the embedded database: never on a server. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "eenoverheid.demo.enabled", havingValue = "true")
@ConditionalOnProperty(name = "spring.datasource.url", havingValue = "embedded", matchIfMissing = true)
class DemoConfiguration {

    @Bean
    @Primary
    Clock storyClock(Clock clock) {
        return new StoryClock(clock);
    }

    /** Before everything else that runs at a start: it may act for the people that come with this. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    DemoWorld demoWorld(
            JdbcClient jdbc, Cast cast, Admission admission, List<Scene> scenes, Settled settled, Clock clock) {
        return new DemoWorld(jdbc, cast, admission, scenes, settled, clock);
    }
}
