package nl.eenoverheid.bench;

import java.io.PrintWriter;
import java.sql.SQLException;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ConfigurableApplicationContext;

/** Fills the database, measures, prints what came out, and stops. */
final class Bench implements ApplicationRunner {
    private final BenchProperties properties;
    private final BenchData data;
    private final UseCases useCases;
    private final Plans plans;
    private final ConfigurableApplicationContext context;

    Bench(
            BenchProperties properties,
            BenchData data,
            UseCases useCases,
            Plans plans,
            ConfigurableApplicationContext context) {
        this.properties = properties;
        this.data = data;
        this.useCases = useCases;
        this.plans = plans;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments arguments) throws SQLException {
        data.fill();
        try (PrintWriter out = Report.stdout()) {
            out.printf(
                    "%n%,d signalen in %,d werkruimten, person in %d of them, %d rounds each%n%n",
                    properties.signalen(), properties.werkruimten(), properties.lid(), properties.rounds());
            Report.table(out, "use case", useCases::measure);
            out.printf("%nPlans%n");
            plans.print(out, useCases.scope(), useCases.filters());
        }
        context.close();
    }
}
