package nl.eenoverheid.bench;

import nl.eenoverheid.begroting.BegrotingService;
import nl.eenoverheid.begroting.LeveringLookup;
import nl.eenoverheid.begroting.OverheidLookup;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Turns a start into a run of the benchmark over made-up budgets. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("eenoverheid.bench.jaren")
class BudgetBenchConfiguration {

    @Bean
    BudgetBench budgetBench(
            BenchProperties properties,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            BegrotingService begrotingen,
            OverheidLookup overheden,
            LeveringLookup leveringen,
            ConfigurableApplicationContext context) {
        return new BudgetBench(
                properties,
                new BudgetLines(jdbc, transaction),
                new BudgetCases(begrotingen, overheden, leveringen),
                context);
    }
}
