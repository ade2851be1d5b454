package nl.eenoverheid.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
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
        try (var out = new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
            out.printf(
                    "%nThe demo world and %,d copies, person in %d of them, %d rounds each%n%n",
                    properties.copies(), properties.lid(), properties.rounds());
            out.printf("| what is read | median ms | p95 ms |%n| --- | ---: | ---: |%n");
            cases.measure((name, times) -> out.printf("| %s | %.2f | %.2f |%n", name, times.median(), times.p95()));
        }
        context.close();
    }
}
