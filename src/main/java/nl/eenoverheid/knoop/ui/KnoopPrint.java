package nl.eenoverheid.knoop.ui;

import com.vaadin.flow.component.Component;
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
import java.util.Optional;
import nl.eenoverheid.knoop.KnoopDetail;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.knoop.KnoopTakeService;
import nl.eenoverheid.shared.TaggedPdf;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.ui.Dates;
import org.springframework.beans.factory.ObjectProvider;

/** A question as a PDF that a screen reader can read. It is read anew for each download, so that rights count then. */
@SpringComponent
class KnoopPrint {
    private static final String STYLE = "besluit";

    private final KnoopTakeService knopen;
    private final SignaalService signalen;
    private final ObjectProvider<KnoopPrintPart> parts;
    private final Clock clock;

    KnoopPrint(KnoopTakeService knopen, SignaalService signalen, ObjectProvider<KnoopPrintPart> parts, Clock clock) {
        this.knopen = knopen;
        this.signalen = signalen;
        this.parts = parts;
        this.clock = clock;
    }

    /** A link that looks like a button; none when the caller may not take it along. */
    Optional<Component> link(KnoopId id, Locale locale) {
        if (!knopen.canTake(id)) {
            return Optional.empty();
        }
        Anchor link = new Anchor(
                event -> give(event, id, locale),
                AttachmentType.DOWNLOAD,
                I18NProvider.translate(locale, "knoop.action.pdf"));
        link.addClassName("eo-button");
        return Optional.of(link);
    }

    byte[] write(KnoopId id, Locale locale) {
        KnoopDetail knoop = knopen.toTake(id);
        int heard = signalen.byIds(knoop.data().signalen()).size();
        List<KnoopPrintSection> others = parts.stream()
                .sorted(Comparator.comparingInt(KnoopPrintPart::order))
                .flatMap(part -> part.sections(id, locale).stream())
                .toList();
        String words = new KnoopPaper(knoop, heard, locale, Dates.dayOf(clock.instant())).html(others);
        return TaggedPdf.write(locale.getLanguage(), knoop.data().vraag(), STYLE, words);
    }

    private void give(DownloadEvent event, KnoopId id, Locale locale) throws IOException {
        byte[] pdf = write(id, locale);
        event.setFileName(I18NProvider.translate(locale, "knoop.pdf.file") + "-" + id.value() + ".pdf");
        event.setContentType("application/pdf");
        event.setContentLength(pdf.length);
        event.getOutputStream().write(pdf);
    }
}
