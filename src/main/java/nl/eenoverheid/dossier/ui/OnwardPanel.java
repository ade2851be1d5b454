package nl.eenoverheid.dossier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.function.Function;
import nl.eenoverheid.dossier.DossierFase;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Tone;

/** What still has to be done before the next phase and before closing, before anybody tries. */
final class OnwardPanel extends Composite<Panel> {

    /**
     * Shows it.
     *
     * @param next the phase that comes next
     */
    OnwardPanel(DossierFase next, Onward onward) {
        Panel panel = getContent();
        panel.addClassName("dossier-onward");
        if (next != DossierFase.GESLOTEN) {
            panel.setHeading(getTranslation("dossier.onward.title", DossierTexts.name(this, next)));
        }
        if (onward.must().isEmpty()) {
            panel.add(new StatusBadge(
                    Tone.GOOD,
                    "✓",
                    getTranslation(
                            next == DossierFase.GESLOTEN && !onward.open().isEmpty()
                                    ? "dossier.onward.noGuard"
                                    : "dossier.onward.free")));
        } else {
            panel.add(new StatusBadge(Tone.WARN, "!", getTranslation("dossier.onward.must")), links(onward.must()));
        }
        if (!onward.helps().isEmpty()) {
            panel.add(new H3(getTranslation("dossier.onward.helps")), list(onward.helps(), ListItem::new));
        }
        if (!onward.open().isEmpty()) {
            panel.add(new H3(getTranslation("dossier.onward.open")), links(onward.open()));
        }
    }

    @Override
    protected Panel initContent() {
        return new Panel(I18NProvider.translate("dossier.onward.close"));
    }

    private static Component links(List<Onward.Line> lines) {
        return list(lines, line -> new ListItem(new PathLink(line.path(), line.text())));
    }

    private static <T> Component list(List<T> all, Function<T, ListItem> item) {
        UnorderedList list = new UnorderedList();
        all.forEach(each -> list.add(item.apply(each)));
        return list;
    }
}
