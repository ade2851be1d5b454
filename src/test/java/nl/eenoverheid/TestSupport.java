package nl.eenoverheid;

import javax.sql.DataSource;
import nl.eenoverheid.database.TestDatabase;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** What tests with a Spring context get beside the application's own beans. */
@TestConfiguration(proxyBeanMethods = false)
class TestSupport {

    /** The one database server of this JVM, whatever the number of contexts. */
    @Bean
    JdbcConnectionDetails testDatabase() {
        return TestDatabase.connectionDetails();
    }

    /** Migrations run as the owner, as in production. */
    @Bean
    FlywayConnectionDetails testDatabaseOwner() {
        return TestDatabase.migrationDetails();
    }

    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
    }

    @Bean
    StatementBudget statementBudget() {
        return new StatementBudget();
    }

    @Bean
    static BeanPostProcessor statementCounter(ObjectProvider<StatementBudget> budget) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource dataSource
                        ? budget.getObject().watch(dataSource)
                        : bean;
            }
        };
    }

    /**
     * Puts the clock back before each test. Each context sets, for the whole JVM, where the one who is signed in is kept;
     * before the tests of a class it is put back to where the context of that class looks.
     */
    static final class FreshClock implements BeforeAllCallback, BeforeEachCallback {
        @Override
        public void beforeAll(ExtensionContext context) {
            SpringExtension.getApplicationContext(context)
                    .getBeanProvider(SecurityContextHolderStrategy.class)
                    .ifAvailable(SecurityContextHolder::setContextHolderStrategy);
        }

        @Override
        public void beforeEach(ExtensionContext context) {
            SpringExtension.getApplicationContext(context)
                    .getBean(TestClock.class)
                    .set(TestClock.START);
        }
    }
}
