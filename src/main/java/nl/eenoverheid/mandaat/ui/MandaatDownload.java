package nl.eenoverheid.mandaat.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.eenoverheid.mandaat.MandaatFilter;
import nl.eenoverheid.mandaat.MandaatListItem;
import nl.eenoverheid.mandaat.MandaatService;
import nl.eenoverheid.shared.CsvText;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** The rows that are on the screen as a file, read anew for each download. */
record MandaatDownload(MandaatService mandaten, Supplier<MandaatFilter> filter, Locale locale) {

    void csv(DownloadEvent event) throws IOException {
        event.setFileName("mandaten.csv");
        event.setContentType("text/csv;charset=utf-8");
        csv(event.getOutputStream());
    }

    void csv(OutputStream out) throws IOException {
        CSVPrinter printer = new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), CSVFormat.DEFAULT);
        printer.printRecord(Stream.of(
                        "soort",
                        "keten",
                        "houder",
                        "namens",
                        "waarover",
                        "onderwerp",
                        "bedrag",
                        "van",
                        "tot",
                        "stand",
                        "waarnemers")
                .map(column -> text("mandaat.column." + column)));
        for (MandaatListItem row : mandaten.all(filter.get())) {
            printer.printRecord(cells(row).map(CsvText::safe));
        }
        printer.flush();
    }

    private Stream<String> cells(MandaatListItem row) {
        BigDecimal bedrag = row.bedrag();
        return Stream.of(
                text("mandaat.mandaatSoort." + row.soort()),
                row.keten(),
                row.houder(),
                row.namens(),
                row.waarover(),
                row.onderwerp() == null ? "" : text("bevoegdheid.bevoegdheidOnderwerp." + row.onderwerp()),
                bedrag == null ? "" : bedrag.toPlainString(),
                row.van().toString(),
                day(row.tot()),
                text("mandaat.mandaatStand." + row.stand()),
                row.waarnemers());
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private String text(String key) {
        return I18NProvider.translate(locale, key);
    }
}
