package nl.eenoverheid.inlezing.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import nl.eenoverheid.inlezing.Bevinding;
import nl.eenoverheid.inlezing.InlezingId;
import nl.eenoverheid.inlezing.InlezingService;
import nl.eenoverheid.shared.CsvText;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Everything that was found in a file, as a file. It is read anew for each download, so that rights count at that moment. */
record InlezingDownload(InlezingService inlezingen, InlezingId id, InlezingTexts texts) {

    void csv(DownloadEvent event) throws IOException {
        event.setFileName("inlezing-" + id.value() + ".csv");
        event.setContentType("text/csv;charset=utf-8");
        CSVPrinter printer = new CSVPrinter(
                new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8), CSVFormat.DEFAULT);
        printer.printRecord(Stream.of("code", "ernst", "overheid", "plek", "wat")
                .map(column -> texts.text("inlezing.findings." + column)));
        for (Bevinding found : inlezingen.findings(id)) {
            printer.printRecord(Stream.of(
                            found.code().name(),
                            texts.text(found.code().stops() ? "inlezing.stopt" : "inlezing.waarschuwing"),
                            found.overheid(),
                            found.plek(),
                            texts.sentence(found))
                    .map(CsvText::safe));
        }
        printer.flush();
    }
}
