package nl.eenoverheid.taakveldwijzer;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.eenoverheid.begroting.Overheidslaag;
import nl.eenoverheid.shared.CsvText;
import nl.eenoverheid.shared.InvalidInput;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The taakveldwijzer as a file: semicolons between its columns, the first line says which they are. */
final class WijzerBestand {
    /** Most lines of a file. */
    static final int MOST = 2000;

    private static final List<String> COLUMNS =
            List.of("thema", "laag", "taakveldcode", "taakveld", "rol", "toelichting");
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .get();

    private WijzerBestand() {}

    static String write(List<WijzerregelItem> regels) {
        StringBuilder out = new StringBuilder(String.join(";", COLUMNS)).append("\r\n");
        CSVFormat line = CSVFormat.DEFAULT.builder().setDelimiter(';').get();
        for (WijzerregelItem each : regels) {
            WijzerregelData data = each.data();
            out.append(line.format(
                            CsvText.safe(data.thema()),
                            data.laag().name(),
                            data.taakveld(),
                            CsvText.safe(each.naam()),
                            data.verband().name(),
                            CsvText.safe(data.toelichting())))
                    .append("\r\n");
        }
        return out.toString();
    }

    /**
     * Reads a file.
     *
     * @throws InvalidInput with every line that cannot be read, at the field {@code bestand}
     */
    static List<WijzerregelData> read(String text) {
        List<WijzerregelData> found = new ArrayList<>();
        List<InvalidInput.Problem> problems = new ArrayList<>();
        for (CSVRecord row : rows(text)) {
            try {
                found.add(regel(row).checked());
            } catch (IllegalArgumentException | InvalidInput e) {
                problems.add(new InvalidInput.Problem(
                        "bestand", "taakveldwijzer.input.line", List.of(row.getRecordNumber() + 1)));
            }
        }
        if (found.isEmpty() && problems.isEmpty()) {
            problems.add(new InvalidInput.Problem("bestand", "taakveldwijzer.input.empty", List.of()));
        }
        if (found.size() > MOST) {
            problems.add(new InvalidInput.Problem("bestand", "taakveldwijzer.input.many", List.of(MOST)));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return found;
    }

    private static List<CSVRecord> rows(String text) {
        String clean = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (var parser = FORMAT.parse(new StringReader(clean))) {
            return parser.getRecords();
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new InvalidInput("bestand", "taakveldwijzer.input.noTable");
        }
    }

    private static WijzerregelData regel(CSVRecord row) {
        Map<String, String> cells = row.toMap();
        return new WijzerregelData(
                cell(cells, "thema").or(() -> cell(cells, "dossier")).orElse(""),
                constant(Overheidslaag.values(), cell(cells, "laag").orElse("")),
                cell(cells, "taakveldcode").orElse(""),
                constant(Wijzerverband.values(), cell(cells, "rol").orElse("")),
                cell(cells, "toelichting").orElse(""));
    }

    private static Optional<String> cell(Map<String, String> cells, String column) {
        @Nullable String value = cells.get(column);
        return Optional.ofNullable(value);
    }

    private static <E extends Enum<E>> E constant(E[] values, String text) {
        return Arrays.stream(values)
                .filter(each -> each.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }
}
