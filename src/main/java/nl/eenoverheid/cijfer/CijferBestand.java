package nl.eenoverheid.cijfer;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.shared.InvalidInput;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads a CSV file with figures: a head with names, semicolons between, one figure a line. */
final class CijferBestand {
    /** Longest file, in characters. */
    static final int LONGEST = 300_000;

    private static final List<String> COLUMNS =
            List.of("onderwerp", "regio", "gebied", "waarde", "eenheid", "jaar_doel", "peildatum", "bron", "opmerking");
    private static final Map<String, String> NAMES = Map.of("jaarDoel", "jaar_doel");
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .get();

    private final List<CijferData> good = new ArrayList<>();
    private final List<CijferLijst.Fout> bad = new ArrayList<>();

    private CijferBestand() {}

    /**
     * Reads all lines of a file.
     *
     * @throws InvalidInput when it is too long or lacks a column: then nothing was read
     */
    static CijferBestand read(String text) {
        if (text.length() > LONGEST) {
            throw new InvalidInput("bestand", "cijfer.import.tooLong", LONGEST);
        }
        var file = new CijferBestand();
        try (CSVParser lines = CSVParser.parse(new StringReader(withoutMark(text)), FORMAT)) {
            guardColumns(lines.getHeaderNames());
            file.readAll(lines);
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw unreadable(e);
        }
        return file;
    }

    List<CijferData> good() {
        return good;
    }

    List<CijferLijst.Fout> bad() {
        return bad;
    }

    private void readAll(CSVParser lines) {
        long start = lines.getCurrentLineNumber() + 1;
        for (CSVRecord line : lines) {
            try {
                good.add(read(line, lines.getHeaderNames().size()));
            } catch (InvalidInput e) {
                for (InvalidInput.Problem problem : e.problems()) {
                    String column = NAMES.getOrDefault(problem.field(), problem.field());
                    bad.add(new CijferLijst.Fout(start, column, problem.key(), problem.params()));
                }
            }
            start = lines.getCurrentLineNumber() + 1;
        }
    }

    private static CijferData read(CSVRecord line, int columns) {
        if (!line.isConsistent()) {
            throw new InvalidInput("", "cijfer.import.columns", columns, line.size());
        }
        var check = new InputCheck();
        BigDecimal[] waarde = new BigDecimal[1];
        Integer[] jaar = new Integer[1];
        CijferData[] read = new CijferData[1];
        check.include(() -> waarde[0] = Getal.of(line.get("waarde")));
        check.include(() -> jaar[0] = jaar(line.get("jaar_doel")));
        check.include(() -> read[0] = data(line, waarde[0] == null ? BigDecimal.ZERO : waarde[0], jaar[0])
                .checked());
        check.done();
        return read[0];
    }

    private static CijferData data(CSVRecord line, BigDecimal waarde, @Nullable Integer jaar) {
        return new CijferData(
                line.get("onderwerp"),
                line.get("regio"),
                line.get("gebied"),
                waarde,
                line.get("eenheid"),
                jaar,
                line.get("peildatum"),
                line.get("bron"),
                line.isMapped("link") ? line.get("link") : "",
                line.get("opmerking"));
    }

    private static @Nullable Integer jaar(String text) {
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("\\d{4}")) {
            throw new InvalidInput("jaarDoel", "cijfer.input.jaar");
        }
        return Integer.valueOf(text);
    }

    private static void guardColumns(List<String> names) {
        for (String column : COLUMNS) {
            if (!names.contains(column)) {
                throw new InvalidInput("bestand", "cijfer.import.column", column);
            }
        }
    }

    private static InvalidInput unreadable(Exception cause) {
        var unreadable = new InvalidInput("bestand", "cijfer.import.unreadable");
        unreadable.initCause(cause);
        return unreadable;
    }

    /** Spreadsheets put a mark before the first letter that people do not see. */
    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
