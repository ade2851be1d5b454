package nl.eenoverheid.begroting.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.eenoverheid.begroting.BegrotingService;
import nl.eenoverheid.begroting.Maat;
import nl.eenoverheid.begroting.Vergelijking;
import nl.eenoverheid.begroting.Vergelijking.Blok;
import nl.eenoverheid.begroting.ui.Vorm.Kop;
import nl.eenoverheid.begroting.ui.Vorm.Regel;
import nl.eenoverheid.begroting.ui.Vorm.Vak;
import nl.eenoverheid.shared.Afronding;
import nl.eenoverheid.shared.CsvText;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** What is on the screen as a file, read anew for each download: the same rows, columns and order. */
record VergelijkDownload(BegrotingService begrotingen, VergelijkQuery query, Keuzes keuzes, BegrotingTexts texts) {
    private static final int WIDE = 60;
    private static final int NARROW = 16;

    void csv(DownloadEvent event) throws IOException {
        event.setFileName(texts.text("begroting.export.file") + ".csv");
        event.setContentType("text/csv;charset=utf-8");
        csv(event.getOutputStream());
    }

    void xlsx(DownloadEvent event) throws IOException {
        event.setFileName(texts.text("begroting.export.file") + ".xlsx");
        event.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        xlsx(event.getOutputStream());
    }

    /** Numbers as a spreadsheet in any language reads them; below each table where its figures come from. */
    void csv(OutputStream out) throws IOException {
        Vergelijking vergelijking = begrotingen.vergelijk(query.filter(keuzes));
        CSVPrinter printer = new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), CSVFormat.DEFAULT);
        for (Blok blok : vergelijking.blokken()) {
            Vorm vorm = Vorm.of(vergelijking, blok, query, texts);
            printer.printRecord(head(vorm, vergelijking, blok).map(CsvText::safe));
            for (Regel regel : vorm.regels()) {
                printer.printRecord(Stream.concat(
                        names(regel).map(CsvText::safe), regel.vakken().stream().map(vak -> words(vak, vergelijking))));
            }
            for (String line : new VergelijkBronnen(vergelijking, blok, texts).lines()) {
                printer.printRecord(CsvText.safe(line));
            }
        }
        printer.flush();
    }

    /** Numbers as numbers, a gap as words; a sheet for each layer and one with the sources. */
    void xlsx(OutputStream out) throws IOException {
        Vergelijking vergelijking = begrotingen.vergelijk(query.filter(keuzes));
        try (Workbook book = new Workbook(out, "een-overheid", "1.0")) {
            List<String> sources = new ArrayList<>();
            for (Blok blok : vergelijking.blokken()) {
                String layer = texts.text("begroting.sheet." + blok.laag());
                sheet(book.newWorksheet(layer), vergelijking, blok);
                sources.add(layer);
                sources.addAll(new VergelijkBronnen(vergelijking, blok, texts).lines());
            }
            Worksheet sheet = book.newWorksheet(texts.text("begroting.sheet.bronnen"));
            sheet.width(0, 2 * WIDE);
            for (int row = 0; row < sources.size(); row++) {
                sheet.value(row, 0, sources.get(row));
                sheet.style(row, 0).wrapText(true).set();
            }
        }
    }

    private void sheet(Worksheet sheet, Vergelijking vergelijking, Blok blok) {
        Vorm vorm = Vorm.of(vergelijking, blok, query, texts);
        List<String> head = head(vorm, vergelijking, blok).toList();
        for (int column = 0; column < head.size(); column++) {
            sheet.value(0, column, head.get(column));
            sheet.style(0, column).bold().wrapText(true).set();
            sheet.width(column, column == 1 ? WIDE : NARROW);
        }
        for (int row = 0; row < vorm.regels().size(); row++) {
            Regel regel = vorm.regels().get(row);
            List<String> names = names(regel).toList();
            for (int column = 0; column < names.size(); column++) {
                sheet.value(row + 1, column, names.get(column));
            }
            for (int column = 0; column < regel.vakken().size(); column++) {
                figure(sheet, row + 1, column + names.size(), regel.vakken().get(column), vergelijking);
            }
        }
        sheet.freezePane(2, 1);
    }

    private void figure(Worksheet sheet, int row, int column, Vak vak, Vergelijking vergelijking) {
        BigDecimal waarde = vak.cel().waarde();
        if (waarde == null) {
            sheet.value(row, column, texts.cel(vak.cel(), vergelijking.filter().maat()));
            return;
        }
        sheet.value(row, column, exact(waarde, vergelijking));
        sheet.style(row, column).format("#,##0").set();
    }

    private Stream<String> head(Vorm vorm, Vergelijking vergelijking, Blok blok) {
        return Stream.concat(
                Stream.of(
                        texts.text("begroting.export.code"),
                        texts.text("begroting.sheet." + blok.laag()) + ", "
                                + texts.text("begroting.bedragsoort."
                                        + vergelijking.filter().soort())
                                + ", " + texts.unit(vergelijking.filter().maat())),
                vorm.koppen().stream().map(this::title));
    }

    private String title(Kop kop) {
        String period = texts.kolom(kop.kolom());
        return kop.overheid() == null ? period : kop.overheid().naam() + ", " + period;
    }

    private Stream<String> names(Regel regel) {
        return regel.overheid() == null
                ? Stream.of(texts.code(regel.rij()), texts.naam(regel.rij()))
                : Stream.of(regel.overheid().code(), regel.overheid().naam());
    }

    private String words(Vak vak, Vergelijking vergelijking) {
        BigDecimal waarde = vak.cel().waarde();
        return waarde == null
                ? texts.cel(vak.cel(), vergelijking.filter().maat())
                : exact(waarde, vergelijking).toPlainString();
    }

    /** As it was delivered; what was divided as it is shown. */
    private static BigDecimal exact(BigDecimal waarde, Vergelijking vergelijking) {
        return vergelijking.filter().maat() == Maat.TOTAAL ? waarde.stripTrailingZeros() : Afronding.cents(waarde);
    }
}
