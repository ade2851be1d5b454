package nl.eenoverheid.controle.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import nl.eenoverheid.controle.ControleDetail;
import nl.eenoverheid.controle.ControleId;
import nl.eenoverheid.controle.ControleRegel;
import nl.eenoverheid.controle.ControleService;
import nl.eenoverheid.shared.CsvText;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import tools.jackson.databind.json.JsonMapper;

/** A review as a file. It is read anew for each download, so that rights count at that moment. */
record ControleDownload(ControleService controles, ControleId id, Locale locale) {

    void csv(DownloadEvent event) throws IOException {
        event.setFileName(name("csv"));
        event.setContentType("text/csv;charset=utf-8");
        csv(event.getOutputStream());
    }

    void json(DownloadEvent event) {
        event.setFileName(name("json"));
        event.setContentType("application/json");
        json(event.getOutputStream());
    }

    void csv(OutputStream out) throws IOException {
        ControleTexts texts = new ControleTexts(locale);
        CSVPrinter printer = new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), CSVFormat.DEFAULT);
        printer.printRecord(Stream.of(
                        "naam",
                        "email",
                        "functie",
                        "rollen",
                        "stand",
                        "werkruimten",
                        "bezoek",
                        "stap",
                        "vervanging",
                        "aandacht",
                        "oordeel",
                        "toelichting",
                        "door",
                        "op")
                .map(column -> texts.text("controle.column." + column)));
        for (ControleRegel regel : controles.detail(id).regels()) {
            printer.printRecord(cells(regel, texts).map(CsvText::safe));
        }
        printer.flush();
    }

    void json(OutputStream out) {
        ControleDetail detail = controles.detail(id);
        JsonMapper.shared().writeValue(out, detail);
    }

    private String name(String ending) {
        return "toegangscontrole-" + id.value() + "." + ending;
    }

    private static Stream<String> cells(ControleRegel regel, ControleTexts texts) {
        ControleRegel.Persoon persoon = regel.persoon();
        ControleRegel.Uitspraak said = regel.uitspraak();
        Stream<String> facts = Stream.of(
                persoon.naam(),
                persoon.email(),
                persoon.functie(),
                texts.rollen(persoon),
                texts.text(persoon.actief() ? "access.state.active" : "access.state.blocked"),
                texts.plekken(regel.plekken()),
                texts.visit(persoon),
                texts.steps(persoon),
                texts.standsIn(persoon),
                texts.aandacht(regel.aandacht()));
        return Stream.concat(
                facts,
                said == null
                        ? Stream.empty()
                        : Stream.of(
                                texts.oordeel(said.oordeel()),
                                said.toelichting(),
                                said.door(),
                                said.op().toString()));
    }
}
