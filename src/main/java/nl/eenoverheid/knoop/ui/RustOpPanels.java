package nl.eenoverheid.knoop.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import nl.eenoverheid.dossier.DossierRoutes;
import nl.eenoverheid.duiding.DuidingRoutes;
import nl.eenoverheid.knoop.KnoopData;
import nl.eenoverheid.knoop.KnoopDetail;
import nl.eenoverheid.signaal.SignaalListItem;
import nl.eenoverheid.signaal.SignaalRoutes;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.PathLink;
import org.springframework.stereotype.Component;

/** What a question rests on: the dossier, what was heard, and how it was read, as far as the reader may see it. */
@Component
class RustOpPanels {
    private final SignaalService signalen;

    RustOpPanels(SignaalService signalen) {
        this.signalen = signalen;
    }

    Panel of(KnoopDetail knoop) {
        Panel panel = new Panel(text("knoop.rustOp.title"));
        UnorderedList links = new UnorderedList();
        links.addClassName("knoop-links");
        KnoopData data = knoop.data();
        if (data.dossier() != null && !knoop.dossier().isEmpty()) {
            add(links, DossierRoutes.detail(data.dossier().value()), "knoop.rustOp.dossier", knoop.dossier());
        }
        for (KnoopDetail.Lezing duiding : knoop.duidingen()) {
            add(links, DuidingRoutes.detail(duiding.id()), "knoop.rustOp.duiding", duiding.titel());
        }
        for (SignaalListItem signaal : signalen.byIds(data.signalen())) {
            add(links, SignaalRoutes.detail(signaal.id()), "knoop.rustOp.signaal", signaal.kop());
        }
        panel.add(links.getComponentCount() == 0 ? KnoopTexts.soft(text("knoop.rustOp.none")) : links);
        return panel;
    }

    private static void add(UnorderedList links, String path, String key, String name) {
        PathLink link = new PathLink(path, name);
        link.getElement().setAttribute("dir", "auto");
        links.add(new ListItem(KnoopTexts.soft(text(key)), link));
    }

    private static String text(String key) {
        return I18NProvider.translate(key);
    }
}
