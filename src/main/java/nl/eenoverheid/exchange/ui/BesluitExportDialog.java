package nl.eenoverheid.exchange.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import nl.eenoverheid.exchange.besluiten.BesluitExportService;
import nl.eenoverheid.exchange.besluiten.BesluitKeuze;
import nl.eenoverheid.ui.Dates;

/** Says which besluiten go into a file of the national standard and why others do not, and gives the file. */
final class BesluitExportDialog extends Dialog {
    private final transient BesluitExportService exports;
    private final transient Clock clock;

    BesluitExportDialog(BesluitExportService exports, BesluitKeuze choice, Clock clock) {
        this.exports = exports;
        this.clock = clock;
        int going = choice.gaan().size();
        setHeaderTitle(
                going == 0
                        ? getTranslation("exchange.besluit.export.none")
                        : getTranslation("exchange.besluit.export.title", going));
        Div content = new Div();
        content.addClassName("eo-form");
        if (going > 0) {
            content.add(new Paragraph(getTranslation("exchange.besluit.export.text")), file(choice.gaan()));
        }
        if (!choice.blijven().isEmpty()) {
            content.add(new Paragraph(getTranslation("exchange.besluit.export.blijven")), staying(choice));
        }
        if (going > 0) {
            content.add(new Paragraph(getTranslation("exchange.besluit.export.audit")));
        }
        add(content);
        getFooter().add(new Button(getTranslation("ui.close"), click -> close()));
    }

    private UnorderedList staying(BesluitKeuze choice) {
        UnorderedList reasons = new UnorderedList();
        choice.blijven().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(each ->
                        reasons.add(new ListItem(getTranslation("exchange.blijft." + each.getKey(), each.getValue()))));
        return reasons;
    }

    private Anchor file(Set<Long> besluiten) {
        Anchor anchor = new Anchor(
                event -> give(event, besluiten),
                AttachmentType.DOWNLOAD,
                getTranslation("exchange.besluit.export.download"));
        anchor.addClassName("eo-button");
        return anchor;
    }

    private void give(DownloadEvent event, Set<Long> besluiten) throws IOException {
        byte[] json = exports.export(besluiten);
        event.setFileName(
                getTranslation("exchange.besluit.export.file") + "-" + Dates.dayOf(clock.instant()) + ".json");
        event.setContentType("application/json");
        event.setContentLength(json.length);
        event.getOutputStream().write(json);
    }
}
