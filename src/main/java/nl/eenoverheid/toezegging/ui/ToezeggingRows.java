package nl.eenoverheid.toezegging.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.eenoverheid.toezegging.ToezeggingListItem;
import nl.eenoverheid.toezegging.ToezeggingRoutes;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.PathLink;

/** Some toezeggingen and moties on the page of what they belong to. */
@StyleSheet("styles/toezegging.css")
final class ToezeggingRows extends Composite<Panel> {
    private final Div rows = new Div();
    private final Div acts = new Div();

    ToezeggingRows() {
        rows.addClassName("eo-col");
        acts.addClassNames("eo-actions", "eo-panel-acts", "toezegging-niet-op-papier");
        getContent().add(rows, acts);
    }

    @Override
    protected Panel initContent() {
        return new Panel(ToezeggingTexts.text("toezegging.list.title"));
    }

    ToezeggingRows show(List<ToezeggingListItem> items) {
        rows.removeAll();
        if (items.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("toezegging.part.none"));
            none.addClassName("eo-soft");
            rows.add(none);
            return this;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("eo-list");
        list.getElement().setAttribute("role", "list");
        items.forEach(
                each -> list.add(new ListItem(ToezeggingTexts.row(each, ToezeggingRoutes.detail(each.id()), false))));
        rows.add(list);
        return this;
    }

    /** Offers to write one down. */
    ToezeggingRows offer(Runnable record) {
        acts.addComponentAsFirst(new Button(getTranslation("toezegging.record.open"), click -> record.run()));
        return this;
    }

    /** Leads to all of them. */
    ToezeggingRows all(String path) {
        PathLink all = new PathLink(path, getTranslation("toezegging.dossier.all"));
        all.addClassName("eo-button");
        acts.add(all);
        return this;
    }
}
