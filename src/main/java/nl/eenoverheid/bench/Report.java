package nl.eenoverheid.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** What came out, as a table on the standard output. */
final class Report {
    private Report() {}

    static PrintWriter stdout() {
        return new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    }

    /** Prints each line as soon as it was measured. */
    static void table(PrintWriter out, String what, Consumer<BiConsumer<String, Times>> measure) {
        out.printf("| %s | median ms | p95 ms |%n| --- | ---: | ---: |%n", what);
        measure.accept((name, times) -> out.printf("| %s | %.2f | %.2f |%n", name, times.median(), times.p95()));
    }
}
