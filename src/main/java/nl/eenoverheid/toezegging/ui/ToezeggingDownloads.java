package nl.eenoverheid.toezegging.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.eenoverheid.shared.CsvText;
import nl.eenoverheid.shared.TaggedPdf;
import nl.eenoverheid.toezegging.ToezeggingFilter;
import nl.eenoverheid.toezegging.ToezeggingListItem;
import nl.eenoverheid.toezegging.ToezeggingService;
import nl.eenoverheid.ui.Dates;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.stereotype.Component;

/** The list as it is narrowed, on paper for a meeting or for a spreadsheet; read anew for each download. */
@Component
class ToezeggingDownloads {
    private static final String[] COLUMNS = {
        "soort",
        "nummer",
        "titel",
        "tekst",
        "orgaan",
        "gedaanOp",
        "vergadering",
        "indiener",
        "portefeuillehouder",
        "uiterlijk",
        "oorspronkelijk",
        "stand",
        "laatste",
        "dossier"
    };

    private final ToezeggingService toezeggingen;
    private final Clock clock;

    ToezeggingDownloads(ToezeggingService toezeggingen, Clock clock) {
        this.toezeggingen = toezeggingen;
        this.clock = clock;
    }

    Anchor pdf(Supplier<ToezeggingFilter> filter) {
        return link("pdf", (event, locale) -> {
            byte[] pdf = paper(filter.get(), locale);
            event.setContentType("application/pdf");
            event.setContentLength(pdf.length);
            event.getOutputStream().write(pdf);
        });
    }

    Anchor csv(Supplier<ToezeggingFilter> filter) {
        return link("csv", (event, locale) -> {
            event.setContentType("text/csv;charset=utf-8");
            try (var out = new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8)) {
                write(filter.get(), locale, out);
            }
        });
    }

    byte[] paper(ToezeggingFilter filter, Locale locale) {
        ToezeggingPaper paper = new ToezeggingPaper(locale, Dates.dayOf(clock.instant()));
        return TaggedPdf.write(
                locale.getLanguage(),
                I18NProvider.translate(locale, "toezegging.list.title"),
                "besluit",
                paper.html(toezeggingen.toTake(filter)));
    }

    void write(ToezeggingFilter filter, Locale locale, Appendable out) throws IOException {
        CSVPrinter printer = new CSVPrinter(out, CSVFormat.DEFAULT);
        printer.printRecord(
                Stream.of(COLUMNS).map(each -> I18NProvider.translate(locale, "toezegging.column." + each)));
        for (ToezeggingListItem item : toezeggingen.toTake(filter)) {
            printer.printRecord(cells(item, locale).map(CsvText::safe));
        }
        printer.flush();
    }

    private static Stream<String> cells(ToezeggingListItem item, Locale locale) {
        return Stream.of(
                I18NProvider.translate(locale, "toezegging.toezeggingSoort." + item.soort()),
                item.nummer(),
                item.titel(),
                item.tekst(),
                item.orgaan(),
                item.gedaanOp().toString(),
                item.vergadering(),
                item.indiener(),
                item.portefeuillehouder(),
                item.uiterlijk().toString(),
                item.oorspronkelijk().toString(),
                I18NProvider.translate(locale, "toezegging.toezeggingStatus." + item.status()),
                item.laatste(),
                item.dossierNaam());
    }

    private Anchor link(String kind, Giving giving) {
        Anchor link = new Anchor();
        Locale locale = ToezeggingTexts.locale();
        link.setText(I18NProvider.translate(locale, "toezegging.download." + kind));
        link.setHref(
                event -> {
                    event.setFileName(
                            I18NProvider.translate(locale, "toezegging.download.file") + "-" + today() + "." + kind);
                    giving.give(event, locale);
                },
                AttachmentType.DOWNLOAD);
        link.addClassNames("eo-button", "toezegging-niet-op-papier");
        return link;
    }

    private String today() {
        return Dates.dayOf(clock.instant()).toString();
    }

    /** Writes one kind of file. */
    private interface Giving {
        void give(DownloadEvent event, Locale locale) throws IOException;
    }
}
