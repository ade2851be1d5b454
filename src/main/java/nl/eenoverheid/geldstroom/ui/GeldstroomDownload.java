package nl.eenoverheid.geldstroom.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.eenoverheid.geldstroom.GeldstroomFilter;
import nl.eenoverheid.geldstroom.GeldstroomService;
import nl.eenoverheid.geldstroom.Kant.Kantregel;
import nl.eenoverheid.geldstroom.Verschil;
import nl.eenoverheid.shared.CsvText;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** What is on the screen as a file, a line for each government on each side, read anew for each download. */
record GeldstroomDownload(GeldstroomService geldstromen, Supplier<@Nullable GeldstroomFilter> filter, Locale locale) {

    void csv(DownloadEvent event) throws IOException {
        event.setFileName("geldstromen.csv");
        event.setContentType("text/csv;charset=utf-8");
        csv(event.getOutputStream());
    }

    void csv(OutputStream out) throws IOException {
        CSVPrinter printer = new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), CSVFormat.DEFAULT);
        printer.printRecord(Stream.of(
                        "kring",
                        "jaar",
                        "verslag",
                        "soort",
                        "zijde",
                        "overheid",
                        "code",
                        "bedrag",
                        "herkomst",
                        "bron",
                        "peildatum",
                        "verschil",
                        "stand")
                .map(column -> text("geldstroom.column." + column)));
        GeldstroomFilter asked = filter.get();
        List<Verschil> verschillen =
                asked == null ? List.of() : geldstromen.vergelijk(asked).verschillen();
        for (Verschil verschil : verschillen) {
            for (Kantregel regel : verschil.betaler().regels()) {
                printer.printRecord(cells(verschil, "LASTEN", verschil.betaler().code(), regel)
                        .map(CsvText::safe));
            }
            for (Kantregel regel : verschil.ontvanger().regels()) {
                printer.printRecord(
                        cells(verschil, "BATEN", verschil.ontvanger().code(), regel)
                                .map(CsvText::safe));
            }
        }
        printer.flush();
    }

    private Stream<String> cells(Verschil verschil, String zijde, String code, Kantregel regel) {
        return Stream.of(
                verschil.kring(),
                Integer.toString(verschil.id().boekjaar()),
                text("begroting.verslag." + verschil.id().verslag()),
                text("geldstroom.overdrachtsoort." + verschil.id().soort()),
                text("begroting.zijde." + zijde),
                regel.overheid().naam(),
                code,
                plain(regel.bedrag()),
                text("geldstroom.herkomst." + regel.herkomst()),
                regel.bron(),
                regel.peildatum() == null ? "" : regel.peildatum().toString(),
                plain(verschil.bedrag().orElse(null)),
                text("geldstroom.verschilStand." + verschil.stand()));
    }

    private static String plain(@Nullable BigDecimal amount) {
        return amount == null ? "" : amount.toPlainString();
    }

    private String text(String key) {
        return I18NProvider.translate(locale, key);
    }
}
