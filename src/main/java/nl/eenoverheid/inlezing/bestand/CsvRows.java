package nl.eenoverheid.inlezing.bestand;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.eenoverheid.inlezing.Foutcode;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A text table: UTF-8 with or without mark, else Windows-1252; cells apart by semicolon, comma or tab, whichever its head has most.
 */
final class CsvRows implements Rows {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char MARK = '\uFEFF';
    private static final int LONGEST_LINE = 20_000;
    private static final int MANY_CELLS = 500;
    private static final Pattern FORMULA = Pattern.compile("[=@+].*[A-Za-z(].*", Pattern.DOTALL);

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;

    private CsvRows(CSVParser parser) {
        this.parser = parser;
        this.records = parser.iterator();
    }

    static CsvRows open(Path file) throws IOException {
        Charset charset = charset(file);
        Reader text = new LineLimit(new InputStreamReader(Files.newInputStream(file), charset), LONGEST_LINE);
        BufferedReader reader = new BufferedReader(text);
        reader.mark(LONGEST_LINE + 1);
        if (reader.read() != MARK) {
            reader.reset();
        }
        reader.mark(LONGEST_LINE + 1);
        String head = Optional.ofNullable(reader.readLine()).orElse("");
        reader.reset();
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(head))
                .setIgnoreEmptyLines(false)
                .get();
        return new CsvRows(CSVParser.parse(reader, format));
    }

    @Override
    public Optional<Rij> next() throws IOException {
        long line = parser.getCurrentLineNumber() + 1;
        try {
            if (!records.hasNext()) {
                return Optional.empty();
            }
            CSVRecord read = records.next();
            if (read.size() > MANY_CELLS) {
                throw new InvalidFile(Foutcode.SF999, place(line));
            }
            List<String> cells = read.stream().toList();
            Set<Integer> formulas = new HashSet<>();
            for (int i = 0; i < cells.size(); i++) {
                if (FORMULA.matcher(cells.get(i).strip()).matches()) {
                    formulas.add(i);
                }
            }
            return Optional.of(new Rij(line, cells, Set.of(), formulas));
        } catch (UncheckedIOException | IllegalStateException e) {
            throw new InvalidFile(Foutcode.SF999, place(line));
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    static String place(long line) {
        return Long.toString(line);
    }

    private static char delimiter(String head) {
        return Stream.of(';', ',', '\t')
                .max(Comparator.comparingLong(
                        each -> head.chars().filter(c -> c == each).count()))
                .orElse(';');
    }

    /** Strictly UTF-8, or else the old code page of Windows; what has zero bytes is no text in either. */
    private static Charset charset(Path file) throws IOException {
        try (Reader text = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder())) {
            requireText(text);
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException _) {
            try (InputStream raw = Files.newInputStream(file);
                    Reader text = new InputStreamReader(raw, WINDOWS)) {
                requireText(text);
            }
            return WINDOWS;
        }
    }

    private static void requireText(Reader text) throws IOException {
        char[] piece = new char[8192];
        for (int read = text.read(piece); read >= 0; read = text.read(piece)) {
            for (int i = 0; i < read; i++) {
                if (piece[i] == 0) {
                    throw new InvalidFile(Foutcode.SF999, "");
                }
            }
        }
    }
}
