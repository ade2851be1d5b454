package nl.eenoverheid.besluit.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.io.IOException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.eenoverheid.besluit.BesluitDetail;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.besluit.BesluitService;
import nl.eenoverheid.shared.TaggedPdf;
import nl.eenoverheid.ui.Dates;
import org.springframework.beans.factory.ObjectProvider;

/** A besluit as a PDF that a screen reader can read. It is read anew for each download, so that rights count then. */
@SpringComponent
class BesluitPrint {
    private static final String STYLE = "besluit";

    private final BesluitService besluiten;
    private final ObjectProvider<PrintPart> parts;
    private final Clock clock;

    BesluitPrint(BesluitService besluiten, ObjectProvider<PrintPart> parts, Clock clock) {
        this.besluiten = besluiten;
        this.parts = parts;
        this.clock = clock;
    }

    /** Whether the caller may take it along. */
    boolean isAllowed(BesluitId id) {
        return besluiten.canTake(id);
    }

    /** A link that looks like a button. */
    Anchor link(BesluitId id, String number, Locale locale) {
        Anchor link = new Anchor(
                event -> give(event, id, number, locale),
                AttachmentType.DOWNLOAD,
                I18NProvider.translate(locale, "besluit.action.pdf"));
        link.addClassName("eo-button");
        return link;
    }

    byte[] write(BesluitId id, Locale locale) {
        BesluitDetail besluit = besluiten.toTake(id);
        BesluitPaper paper = new BesluitPaper(besluit, locale, Dates.dayOf(clock.instant()));
        List<PrintSection> others = parts.stream()
                .sorted(Comparator.comparingInt(PrintPart::order))
                .flatMap(part -> part.sections(id, locale).stream())
                .toList();
        return TaggedPdf.write(locale.getLanguage(), besluit.data().titel(), STYLE, paper.html(others));
    }

    private void give(DownloadEvent event, BesluitId id, String number, Locale locale) throws IOException {
        byte[] pdf = write(id, locale);
        event.setFileName(
                I18NProvider.translate(locale, "besluit.pdf.file") + "-" + number.replaceAll("[^\\w-]+", "-") + ".pdf");
        event.setContentType("application/pdf");
        event.setContentLength(pdf.length);
        event.getOutputStream().write(pdf);
    }
}
