package nl.eenoverheid.workspace.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import nl.eenoverheid.shared.CsvText;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.workspace.WerkruimteDetail.Lid;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteService;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The members as a file for a spreadsheet; the service says at that moment who may have it. */
final class MembersDownload extends Anchor {
    private final transient WerkruimteService werkruimten;
    private final transient WerkruimteId id;

    MembersDownload(WerkruimteService werkruimten, WerkruimteId id) {
        this.werkruimten = werkruimten;
        this.id = id;
        Locale locale = getLocale();
        setText(getTranslation("workspace.members.download"));
        setHref(event -> write(event, locale), AttachmentType.DOWNLOAD);
    }

    private void write(DownloadEvent event, Locale locale) throws IOException {
        var leden = werkruimten.members(id);
        event.setFileName(I18NProvider.translate(locale, "workspace.members.file") + ".csv");
        event.setContentType("text/csv;charset=utf-8");
        try (CSVPrinter printer = new CSVPrinter(
                new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8), CSVFormat.DEFAULT)) {
            printer.printRecord(Stream.of("naam", "functie", "organisatie", "email", "rol", "sinds")
                    .map(column -> I18NProvider.translate(locale, "workspace.members.column." + column)));
            for (Lid lid : leden) {
                printer.printRecord(cells(lid, locale).map(CsvText::safe));
            }
        }
    }

    private static Stream<String> cells(Lid lid, Locale locale) {
        return Stream.of(
                lid.naam(),
                lid.functie(),
                lid.organisatie(),
                Objects.requireNonNullElse(lid.email(), ""),
                I18NProvider.translate(
                        locale, "workspace.werkruimteRol." + lid.rol().name()),
                Dates.dayOf(lid.sinds()).toString());
    }
}
