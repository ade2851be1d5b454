package nl.eenoverheid.terugkoppeling.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.eenoverheid.terugkoppeling.TerugkoppelingListItem;
import nl.eenoverheid.terugkoppeling.TerugkoppelingRoutes;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Tone;

/** Everything was carried out, and these people still wait to hear of it. */
class NogTeVertellen extends Div {

    NogTeVertellen(List<TerugkoppelingListItem> owed) {
        addClassNames("eo-col", "terugkoppeling-owed");
        add(
                new StatusBadge(Tone.WARN, "!", getTranslation("terugkoppeling.uitvoering.waiting", owed.size())),
                new Span(getTranslation("terugkoppeling.uitvoering.waiting.text")));
        UnorderedList list = new UnorderedList();
        owed.forEach(each -> list.add(new ListItem(new PathLink(
                TerugkoppelingRoutes.detail(each.id()),
                getTranslation("terugkoppeling.uitvoering.to", TerugkoppelingTexts.aan(this, each), each.kop())))));
        add(list);
    }
}
