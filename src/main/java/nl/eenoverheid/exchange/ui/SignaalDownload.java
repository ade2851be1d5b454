package nl.eenoverheid.exchange.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.eenoverheid.exchange.ExportRegel;
import nl.eenoverheid.exchange.ExportService;
import nl.eenoverheid.exchange.ExportSoort;
import nl.eenoverheid.shared.CsvText;
import nl.eenoverheid.ui.Dates;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Signalen as a file. They are read anew for each download, so that rights count at that moment; nothing is kept. */
record SignaalDownload(ExportService exports, Set<Long> signalen, Locale locale, Clock clock) {
    private static final int WIDE = 60;
    private static final int NARROW = 18;
    private static final Set<String> WORDS =
            Set.of("woorden", "ervaren", "dwars", "zelf", "gehoord", "gevoeld", "beleefd");

    void write(DownloadEvent event, ExportSoort soort) throws IOException {
        List<ExportRegel> rows = exports.export(signalen, soort);
        event.setFileName(I18NProvider.translate(locale, "exchange.export.file") + "-" + Dates.dayOf(clock.instant())
                + "." + soort.name().toLowerCase(Locale.ROOT));
        switch (soort) {
            case CSV -> {
                event.setContentType("text/csv;charset=utf-8");
                csv(event.getOutputStream(), rows);
            }
            case XLSX -> {
                event.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
                xlsx(event.getOutputStream(), rows);
            }
        }
    }

    void csv(OutputStream out, List<ExportRegel> rows) throws IOException {
        CSVPrinter printer = new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), CSVFormat.DEFAULT);
        ExportColumns columns = new ExportColumns(locale);
        printer.printRecord(columns.names().map(columns::title));
        for (ExportRegel row : rows) {
            printer.printRecord(columns.cells(row).map(Object::toString).map(CsvText::safe));
        }
        printer.flush();
    }

    /** Words are written as words: a spreadsheet runs none of them. */
    void xlsx(OutputStream out, List<ExportRegel> rows) throws IOException {
        ExportColumns columns = new ExportColumns(locale);
        try (Workbook book = new Workbook(out, "een-overheid", "1.0")) {
            Worksheet sheet = book.newWorksheet(I18NProvider.translate(locale, "exchange.export.sheet"));
            head(sheet, columns);
            for (int i = 0; i < rows.size(); i++) {
                cells(sheet, i + 1, columns.cells(rows.get(i)));
            }
            sheet.freezePane(1, 1);
        }
    }

    private static void head(Worksheet sheet, ExportColumns columns) {
        List<String> names = columns.names().toList();
        for (int i = 0; i < names.size(); i++) {
            sheet.value(0, i, columns.title(names.get(i)));
            sheet.style(0, i).bold().set();
            sheet.width(i, WORDS.contains(names.get(i)) ? WIDE : NARROW);
        }
    }

    private static void cells(Worksheet sheet, int row, Stream<Object> cells) {
        List<Object> all = cells.toList();
        for (int i = 0; i < all.size(); i++) {
            switch (all.get(i)) {
                case LocalDate day -> {
                    sheet.value(row, i, day);
                    sheet.style(row, i).format("yyyy-mm-dd").set();
                }
                case Number number -> sheet.value(row, i, number);
                case Object text -> {
                    sheet.value(row, i, text.toString());
                    sheet.style(row, i).wrapText(true).verticalAlignment("top").set();
                }
            }
        }
    }
}
