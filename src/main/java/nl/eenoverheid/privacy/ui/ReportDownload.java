package nl.eenoverheid.privacy.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.eenoverheid.privacy.Mention;
import nl.eenoverheid.privacy.PersonPart;
import nl.eenoverheid.privacy.PersonReport;
import nl.eenoverheid.shared.CsvText;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import tools.jackson.databind.json.JsonMapper;

/** The report about a person as a file to hand over. */
final class ReportDownload {
    private final PersonReport report;
    private final Locale locale;

    ReportDownload(PersonReport report, Locale locale) {
        this.report = report;
        this.locale = locale;
    }

    void csv(OutputStream out) throws IOException {
        CSVPrinter printer = new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), CSVFormat.DEFAULT);
        ReportWords words = new ReportWords(locale);
        for (PersonPart part : parts()) {
            printer.printRecord(text("privacy.part." + part.name()));
            printer.printRecord(part.columns().stream().map(column -> text("privacy.column." + column)));
            for (List<String> row : part.rows()) {
                printer.printRecord(words.filed(part, row).stream().map(CsvText::safe));
            }
            printer.println();
        }
        printer.flush();
    }

    void json(OutputStream out) {
        JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValue(out, parts());
    }

    private List<PersonPart> parts() {
        List<PersonPart> parts = new ArrayList<>(report.parts());
        parts.add(new PersonPart(
                "mentions",
                List.of("plek", "nummer", "woorden"),
                report.mentions().stream().map(this::row).toList()));
        return parts;
    }

    private List<String> row(Mention mention) {
        return List.of(text(mention.place()), Long.toString(mention.item().id()), mention.snippet());
    }

    private String text(String key) {
        return I18NProvider.translate(locale, key);
    }
}
