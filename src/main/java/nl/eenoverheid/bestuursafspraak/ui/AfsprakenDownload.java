package nl.eenoverheid.bestuursafspraak.ui;

import static nl.eenoverheid.bestuursafspraak.ui.AfspraakTexts.text;

import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.eenoverheid.bestuursafspraak.AfspraakFilter;
import nl.eenoverheid.bestuursafspraak.AfspraakListItem;
import nl.eenoverheid.bestuursafspraak.AfspraakService;
import nl.eenoverheid.shared.CsvText;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The list as a file, as it is filtered at that moment. */
record AfsprakenDownload(AfspraakService afspraken, Supplier<AfspraakFilter> filter, Locale locale) {

    void write(DownloadEvent event) throws IOException {
        List<AfspraakListItem> rows = afspraken.export(filter.get());
        event.setFileName(text("download.file"));
        event.setContentType("text/csv;charset=utf-8");
        csv(event.getOutputStream(), rows);
    }

    void csv(OutputStream out, List<AfspraakListItem> rows) throws IOException {
        CSVPrinter printer = new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), CSVFormat.DEFAULT);
        printer.printRecord(
                Stream.of("titel", "soort", "stand", "ruimte", "ruimteUitleg", "partijen", "gemaakt", "vanaf", "tot")
                        .map(column -> text("column." + column)));
        for (AfspraakListItem row : rows) {
            printer.printRecord(cells(row).map(CsvText::safe));
        }
        printer.flush();
    }

    private Stream<String> cells(AfspraakListItem row) {
        return Stream.of(
                row.titel(),
                AfspraakTexts.name(row.soort()),
                AfspraakTexts.name(row.status()),
                AfspraakTexts.name(row.ruimte()),
                row.ruimteUitleg(),
                String.join("; ", row.partijen()),
                row.alleenJaar()
                        ? AfspraakTexts.agreed(row.overeengekomenOp(), true, locale)
                        : Objects.toString(row.overeengekomenOp(), ""),
                row.alleenJaar() && row.vanaf() != null && row.vanaf().getDayOfYear() == 1
                        ? Integer.toString(row.vanaf().getYear())
                        : Objects.toString(row.vanaf(), ""),
                Objects.toString(row.tot(), ""));
    }
}
