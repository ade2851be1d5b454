package nl.eenoverheid.afweging.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.eenoverheid.afweging.AfwegingDetail;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.TableCard;

/** What would change the outcome: a sentence for each other outcome, and every interest behind it. */
final class TipPanel extends Composite<Panel> {
    private final transient AfwegingDetail afweging;

    TipPanel(AfwegingDetail afweging) {
        this.afweging = afweging;
    }

    @Override
    protected Panel initContent() {
        Panel panel = new Panel(AfwegingTexts.text("afweging.tip.title"));
        TipText tips = new TipText(afweging, afweging.together(), getLocale());
        Div tables = new Div();
        for (TipText.Case when : tips.cases()) {
            if (!when.heading().isEmpty()) {
                panel.add(new H3(when.heading()));
            }
            panel.add(list(tips.sentences(when)));
            tables.add(table(tips, when));
        }
        NativeDetails more = new NativeDetails(AfwegingTexts.text("afweging.tip.all"), tables);
        more.addClassName("afweging-sources");
        panel.add(more);
        return panel;
    }

    private static UnorderedList list(List<String> sentences) {
        UnorderedList list = new UnorderedList();
        list.addClassName("afweging-tips");
        sentences.forEach(each -> list.add(new ListItem(each)));
        return list;
    }

    private TableCard table(TipText tips, TipText.Case when) {
        TableCard table = new TableCard(
                when.said(AfwegingTexts.text("afweging.tip.title")),
                List.of(
                        AfwegingTexts.text("afweging.table.interest"),
                        AfwegingTexts.text("afweging.tip.column.now"),
                        AfwegingTexts.text("afweging.tip.column.less"),
                        AfwegingTexts.text("afweging.tip.column.more")));
        table.addClassName("afweging-vast");
        for (int interest = 0; interest < afweging.belangen().size(); interest++) {
            table.row(
                    afweging.belangen().get(interest).naam(),
                    AfwegingTexts.points(tips.given().share(interest), getLocale()),
                    tips.cell(when.ways(), interest, false),
                    tips.cell(when.ways(), interest, true));
        }
        return table;
    }
}
