package nl.eenoverheid.bezorging.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Set;
import java.util.function.Supplier;
import nl.eenoverheid.bezorging.BriefService;
import nl.eenoverheid.terugkoppeling.TerugkoppelingDetail;

/** Letters to download, one or many in one file; the service says at that moment who may have them. */
@SpringComponent
class BriefParts {
    private final BriefService brieven;

    BriefParts(BriefService brieven) {
        this.brieven = brieven;
    }

    Component of(TerugkoppelingDetail detail) {
        Div part = new Div(
                new Paragraph(I18NProvider.translate("bezorging.brief.text")),
                download(
                        I18NProvider.translate("bezorging.brief.make"),
                        () -> Set.of(detail.item().id())));
        part.addClassName("eo-col");
        return part;
    }

    /** A link to one file with the letters for some answers. */
    Anchor download(String label, Supplier<Set<Long>> answers) {
        Anchor link = new Anchor();
        String file = I18NProvider.translate("bezorging.brief.file") + ".pdf";
        link.setText(label);
        link.addClassName("eo-button");
        link.setHref(
                event -> {
                    byte[] pdf = brieven.pdf(answers.get());
                    event.setFileName(file);
                    event.setContentType("application/pdf");
                    event.setContentLength(pdf.length);
                    event.getOutputStream().write(pdf);
                },
                AttachmentType.DOWNLOAD);
        return link;
    }
}
