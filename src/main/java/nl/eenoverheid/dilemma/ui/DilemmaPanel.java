package nl.eenoverheid.dilemma.ui;

import static nl.eenoverheid.dilemma.ui.DilemmaTexts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Supplier;
import nl.eenoverheid.dilemma.DilemmaId;
import nl.eenoverheid.dilemma.DilemmaListItem;
import nl.eenoverheid.dilemma.DilemmaRoutes;
import nl.eenoverheid.dossier.DossierFase;
import nl.eenoverheid.dossier.DossierHome;
import nl.eenoverheid.ui.EmptyState;
import nl.eenoverheid.ui.ListRow;
import nl.eenoverheid.ui.Panel;

/** The dilemma's of a dossier: each with its sides, and what was chosen. */
@StyleSheet("styles/dilemma.css")
final class DilemmaPanel extends Composite<Panel> {
    private final transient Supplier<DossierHome> home;
    private final transient Supplier<List<DilemmaListItem>> read;
    private final transient DilemmaActions actions;
    private final Div content = new Div();

    DilemmaPanel(Supplier<DossierHome> home, Supplier<List<DilemmaListItem>> read, DilemmaActions actions) {
        this.home = home;
        this.read = read;
        this.actions = actions;
        content.addClassName("dilemma-list");
        getContent().add(content);
        show();
    }

    @Override
    protected Panel initContent() {
        return new Panel(text("dilemma.title"));
    }

    /** Reads and shows again. */
    void show() {
        content.removeAll();
        DossierHome dossier = home.get();
        List<DilemmaListItem> found = read.get();
        boolean changeable = dossier.canWrite() && dossier.fase() != DossierFase.GESLOTEN;
        Button lay = new Button(text("dilemma.action.lay"), click -> actions.askLay(dossier.id()));
        lay.addClassName("dilemma-acts");
        if (found.isEmpty()) {
            EmptyState empty = new EmptyState(
                    text("dilemma.none.title"), text(changeable ? "dilemma.none.text" : "dilemma.none.read"));
            if (changeable) {
                empty.add(lay);
            }
            content.add(empty);
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("eo-list");
        list.getElement().setAttribute("role", "list");
        found.forEach(each -> list.add(new ListItem(row(dossier, each))));
        content.add(list);
        if (changeable) {
            content.add(lay);
        }
    }

    private static ListRow row(DossierHome dossier, DilemmaListItem item) {
        ListRow row = new ListRow(DilemmaRoutes.detail(dossier.id(), new DilemmaId(item.id())), item.vraag())
                .badges(DilemmaTexts.badge(item.status()));
        return row.foot(item.gekozen().isEmpty() ? item.kanten() : text("dilemma.chosen", item.gekozen()));
    }
}
