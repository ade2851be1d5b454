package nl.eenoverheid.toewijzingsregel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Optional;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.toewijzingsregel.ToewijzingsregelListItem;
import nl.eenoverheid.toewijzingsregel.ToewijzingsregelRoutes;
import nl.eenoverheid.toewijzingsregel.ToewijzingsregelService;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Tone;
import nl.eenoverheid.workspace.WerkruimteDetail;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.ui.WerkruimtePart;

/** Says on the page of a werkruimte how many rules it has, and whether they do what they say. */
@org.springframework.stereotype.Component
class RegelsPart implements WerkruimtePart {
    private final ToewijzingsregelService regels;
    private final CurrentAccount current;

    RegelsPart(ToewijzingsregelService regels, CurrentAccount current) {
        this.regels = regels;
        this.current = current;
    }

    @Override
    public Optional<Component> part(WerkruimteDetail werkruimte) {
        if (!current.has(Right.SIGNAAL_READ)) {
            return Optional.empty();
        }
        List<ToewijzingsregelListItem> all = regels.ofWerkruimte(new WerkruimteId(werkruimte.id()));
        if (all.isEmpty() && !werkruimte.eigenRol().canManage()) {
            return Optional.empty();
        }
        long on = all.stream().filter(ToewijzingsregelListItem::actief).count();
        Panel panel = new Panel(
                text("toewijzingsregel.title"), new Paragraph(text("toewijzingsregel.part.text", on, all.size())));
        if (all.stream().anyMatch(regel -> regel.actief() && regel.breuk() != null)) {
            panel.add(new StatusBadge(Tone.WARN, "!", text("toewijzingsregel.part.broken")));
        }
        PathLink link =
                new PathLink(ToewijzingsregelRoutes.ofWerkruimte(werkruimte.id()), text("toewijzingsregel.part.open"));
        link.addClassName("eo-button");
        panel.add(link);
        return Optional.of(panel);
    }

    private static String text(String key, Object... params) {
        return I18NProvider.translate(key, params);
    }
}
