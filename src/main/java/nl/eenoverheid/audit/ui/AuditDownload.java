package nl.eenoverheid.audit.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenoverheid.audit.AuditFilter;
import nl.eenoverheid.audit.AuditRegel;
import nl.eenoverheid.audit.AuditService;
import nl.eenoverheid.audit.ChainService;
import nl.eenoverheid.audit.Names;
import nl.eenoverheid.shared.CsvText;
import nl.eenoverheid.ui.Dates;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** The rows of a filter as a file, written while they are read. The last seal stands in it. */
final class AuditDownload {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(Dates.ZONE);

    private final AuditService audit;
    private final ChainService chain;
    private final Clock clock;

    AuditDownload(AuditService audit, ChainService chain, Clock clock) {
        this.audit = audit;
        this.chain = chain;
        this.clock = clock;
    }

    void csv(DownloadEvent event, Supplier<AuditFilter> filter, Locale locale) throws IOException {
        event.setFileName(name("csv"));
        event.setContentType("text/csv;charset=utf-8");
        csv(event.getOutputStream(), filter.get(), locale);
    }

    void json(DownloadEvent event, Supplier<AuditFilter> filter, Locale locale) {
        event.setFileName(name("json"));
        event.setContentType("application/json");
        json(event.getOutputStream(), filter.get(), locale);
    }

    void csv(OutputStream out, AuditFilter filter, Locale locale) throws IOException {
        AuditTexts texts = new AuditTexts(locale);
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.DEFAULT);
        printer.printRecord(Stream.of("moment", "who", "organisation", "what", "about", "category", "origin", "changes")
                .map(column -> texts.text("audit.column." + column)));
        audit.export(filter, (row, names) -> {
            try {
                printer.printRecord(cells(row, names, texts).map(CsvText::safe));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        printer.printRecord(texts.text("audit.column.seal"), seal());
        printer.flush();
    }

    void json(OutputStream out, AuditFilter filter, Locale locale) {
        AuditTexts texts = new AuditTexts(locale);
        JsonGenerator json = JsonMapper.shared().createGenerator(out);
        json.writeStartObject();
        json.writeName("rows");
        json.writeStartArray();
        audit.export(filter, (row, names) -> json.writePOJO(Line.of(row, names, texts)));
        json.writeEndArray();
        json.writeStringProperty("lastSeal", seal());
        json.writeEndObject();
        json.flush();
    }

    private String name(String ending) {
        return "audit-" + Dates.dayOf(clock.instant()) + "." + ending;
    }

    private String seal() {
        return chain.last().map(last -> last.volgnummer() + " " + last.hash()).orElse("");
    }

    private static Stream<String> cells(AuditRegel row, Names names, AuditTexts texts) {
        return Stream.of(
                MOMENT.format(row.op()),
                row.wie(),
                row.organisatie(),
                texts.what(row),
                texts.about(row),
                texts.text("audit.auditCategory." + row.category()),
                texts.origin(row),
                row.changes().stream()
                        .map(change -> texts.change(change, names))
                        .collect(Collectors.joining("\n")));
    }

    /** A row with what a program needs and the sentence that people read. */
    record Line(AuditRegel row, String sentence) {
        static Line of(AuditRegel row, Names names, AuditTexts texts) {
            return new Line(row, texts.sentence(row));
        }
    }
}
