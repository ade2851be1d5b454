package nl.eenoverheid.bench;

import java.sql.SQLException;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ConfigurableApplicationContext;

/** Multiplies the demo world, measures what people read in it, prints that, and stops. */
final class WorldBench implements ApplicationRunner {
    private final BenchProperties properties;
    private final WorldCopies copies;
    private final WorldCases cases;
    private final ConfigurableApplicationContext context;

    WorldBench(
            BenchProperties properties, WorldCopies copies, WorldCases cases, ConfigurableApplicationContext context) {
        this.properties = properties;
        this.copies = copies;
        this.cases = cases;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments arguments) throws SQLException {
        copies.fill();
        try (var out = Report.stdout()) {
            out.printf(
                    "%nThe demo world and %,d copies, person in %d of them, %d rounds each%n%n",
                    properties.copies(), properties.lid(), properties.rounds());
            Report.table(out, "what is read", cases::measure);
        }
        context.close();
    }
}
