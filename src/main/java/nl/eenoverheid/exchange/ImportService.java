package nl.eenoverheid.exchange;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.eenoverheid.overheid.OrganisatieNaam;
import nl.eenoverheid.overheid.OverheidService;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.signaal.SignaalData;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.workspace.WerkruimteId;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads signalen from a file and notes them as the one who is signed in. */
@Service
@PreAuthorize("hasAuthority('SIGNAAL_WRITE')")
public class ImportService {
    private final SignaalService signalen;
    private final OverheidService overheden;
    private final TransactionTemplate transactions;

    ImportService(SignaalService signalen, OverheidService overheden, PlatformTransactionManager manager) {
        this.signalen = signalen;
        this.overheden = overheden;
        this.transactions = new TransactionTemplate(manager);
    }

    /**
     * Notes every line of a file in a werkruimte.
     *
     * @param keep what becomes of the good lines when there are bad ones
     * @throws InvalidInput when the file lacks a column: then nothing was read
     * @throws IOException when the file cannot be read: then with {@link ImportKeep#ALL} nothing is kept
     */
    public ImportReport signalen(SignaalFormat format, Reader file, WerkruimteId werkruimte, ImportKeep keep)
            throws IOException {
        Map<String, OrganisatieNaam> gemeenten =
                overheden.gemeenten().stream().collect(Collectors.toMap(OrganisatieNaam::naam, Function.identity()));
        try (CSVParser lines = CSVParser.parse(file, format.csv())) {
            for (String column : format.columns()) {
                if (!lines.getHeaderNames().contains(column)) {
                    throw new InvalidInput("", "exchange.column", column);
                }
            }
            Function<CSVRecord, SignaalData> reader = line -> format.read(line, werkruimte, gemeenten);
            return keep == ImportKeep.GOOD ? noteEach(lines, reader) : noteAllOrNone(lines, reader);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private ImportReport noteAllOrNone(CSVParser lines, Function<CSVRecord, SignaalData> reader) {
        return transactions.execute(status -> {
            ImportReport report = noteEach(lines, reader);
            if (report.problems().isEmpty()) {
                return report;
            }
            status.setRollbackOnly();
            return new ImportReport(0, report.problems());
        });
    }

    private ImportReport noteEach(CSVParser lines, Function<CSVRecord, SignaalData> reader) {
        List<ImportReport.Problem> problems = new ArrayList<>();
        int noted = 0;
        long start = lines.getCurrentLineNumber() + 1;
        for (CSVRecord line : lines) {
            try {
                if (!line.isConsistent()) {
                    throw new InvalidInput(
                            "", "exchange.columns", lines.getHeaderNames().size(), line.size());
                }
                signalen.note(reader.apply(line));
                noted++;
            } catch (InvalidInput e) {
                for (InvalidInput.Problem problem : e.problems()) {
                    problems.add(new ImportReport.Problem(start, problem.field(), problem.key(), problem.params()));
                }
            }
            start = lines.getCurrentLineNumber() + 1;
        }
        return new ImportReport(noted, problems);
    }
}
