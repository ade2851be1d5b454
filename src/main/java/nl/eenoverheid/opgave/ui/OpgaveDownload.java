package nl.eenoverheid.opgave.ui;

import static nl.eenoverheid.opgave.ui.OpgaveTexts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import nl.eenoverheid.begroting.Levering;
import nl.eenoverheid.opgave.BijdrageBedrag;
import nl.eenoverheid.opgave.BijdrageDetail;
import nl.eenoverheid.opgave.JaarStand;
import nl.eenoverheid.opgave.OpgaveDetail;
import nl.eenoverheid.shared.CsvText;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** An opgave as a file: a line for each government and year, then what each year comes to. */
record OpgaveDownload(OpgaveDetail opgave, Locale locale) {
    Anchor link() {
        Anchor link = new Anchor(
                event -> {
                    event.setFileName(text("download.file"));
                    event.setContentType("text/csv;charset=utf-8");
                    try (var out = new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8)) {
                        write(out);
                    }
                },
                AttachmentType.DOWNLOAD,
                text("download"));
        link.addClassName("eo-button");
        return link;
    }

    void write(Appendable out) throws IOException {
        CSVPrinter printer = new CSVPrinter(out, CSVFormat.DEFAULT);
        printer.printRecord(Stream.of(
                        "jaar",
                        "wie",
                        "regel",
                        "gepland",
                        "geplandBron",
                        "besteed",
                        "besteedBron",
                        "rol",
                        "stand",
                        "voorwaarde",
                        "moment",
                        "bevestigd")
                .map(each -> text("csv." + each)));
        for (BijdrageDetail each : opgave.bijdragen()) {
            printer.printRecord(line(each).map(CsvText::safe));
        }
        for (JaarStand year : opgave.stand().jaren()) {
            total(printer, year, "nodig", year.nodig(), year.bron());
            total(printer, year, "gepland", year.gepland(), "");
            total(printer, year, "tekort", year.tekort(), "");
        }
        printer.flush();
    }

    private Stream<String> line(BijdrageDetail each) {
        BijdrageBedrag amount = Objects.requireNonNull(opgave.stand().bedragen().get(each.id()));
        return Stream.of(
                Integer.toString(each.jaar()),
                each.overheid(),
                OpgaveTexts.line(each),
                plain(amount.gepland()),
                source(amount.begroting()),
                plain(amount.besteed()),
                amount.besteed() == null ? "" : source(amount.verslag()),
                OpgaveTexts.name(each.data().rol()),
                OpgaveTexts.name(each.data().stand()),
                OpgaveTexts.chain(each, opgave, locale),
                OpgaveTexts.moment(each, locale),
                text(each.bevestigdOp() == null ? "csv.no" : "csv.yes"));
    }

    private static void total(CSVPrinter printer, JaarStand year, String what, @Nullable BigDecimal amount, String bron)
            throws IOException {
        printer.printRecord(
                Integer.toString(year.jaar()), text("total." + what), "", plain(amount), CsvText.safe(bron));
    }

    private String source(@Nullable Levering report) {
        return report == null ? "" : OpgaveTexts.source(report, locale);
    }

    /** What is not known is empty, never 0. */
    private static String plain(@Nullable BigDecimal amount) {
        return amount == null ? "" : amount.stripTrailingZeros().toPlainString();
    }
}
