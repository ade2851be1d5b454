package nl.eenoverheid.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.Set;
import nl.eenoverheid.exchange.ExportService;
import nl.eenoverheid.exchange.ExportSoort;

/** Says what goes into the file and what does not, and gives it in the kind that one chooses. */
final class ExportDialog extends Dialog {

    /**
     * Makes it.
     *
     * @param allowed how many of the signalen the person may take along
     */
    ExportDialog(ExportService exports, Set<Long> signalen, int allowed, Clock clock) {
        setHeaderTitle(getTranslation("exchange.export.title", allowed));
        Div content = new Div(new Paragraph(getTranslation("exchange.export.text")));
        content.addClassName("eo-form");
        int left = signalen.size() - allowed;
        if (left > 0) {
            content.add(new Paragraph(getTranslation("exchange.export.left", left)));
        }
        Div files = new Div();
        files.addClassName("eo-line");
        SignaalDownload download = new SignaalDownload(exports, signalen, getLocale(), clock);
        for (ExportSoort soort : ExportSoort.values()) {
            files.add(file(download, soort));
        }
        content.add(files, new Paragraph(getTranslation("exchange.export.audit")));
        add(content);
        getFooter().add(new Button(getTranslation("ui.close"), click -> close()));
    }

    private Component file(SignaalDownload download, ExportSoort soort) {
        Anchor anchor = new Anchor(
                event -> download.write(event, soort),
                AttachmentType.DOWNLOAD,
                getTranslation("exchange.exportSoort." + soort.name()));
        anchor.addClassName("eo-button");
        return anchor;
    }
}
