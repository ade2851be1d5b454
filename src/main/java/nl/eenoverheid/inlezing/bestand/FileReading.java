package nl.eenoverheid.inlezing.bestand;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import nl.eenoverheid.inlezing.Bestandsvorm;
import nl.eenoverheid.inlezing.InlezingData;

/** Reads a file government by government, so that no more than one of them is in memory. */
public final class FileReading {
    private FileReading() {}

    /**
     * Hands out every government in the order of the file.
     *
     * @param stated what somebody said of the file
     * @throws InvalidFile when it cannot be read any further; what came before was handed out
     */
    public static void read(Bestandsvorm vorm, Path file, InlezingData stated, Consumer<Aanlevering> to)
            throws IOException {
        switch (vorm) {
            case JSON -> new JsonReading(file, to).read();
            case CSV -> {
                try (Rows rows = CsvRows.open(file)) {
                    new TableReading(rows, stated, to).read();
                }
            }
            case XLSX -> {
                try (Rows rows = XlsxRows.open(file)) {
                    new TableReading(rows, stated, to).read();
                }
            }
        }
    }
}
