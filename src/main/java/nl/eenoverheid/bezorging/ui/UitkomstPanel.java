package nl.eenoverheid.bezorging.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.eenoverheid.ui.Banner;
import nl.eenoverheid.ui.Tone;

/** Says what came of an act for many voices, and names those for which it did not work. */
final class UitkomstPanel extends Div {

    UitkomstPanel(List<Uitkomst> results) {
        List<Uitkomst> failed = results.stream().filter(each -> !each.isDone()).toList();
        int done = results.size() - failed.size();
        if (failed.isEmpty()) {
            add(new Banner(Tone.GOOD, "✓", getTranslation("bezorging.together.done", done), ""));
            return;
        }
        add(new Banner(
                Tone.WARN,
                "!",
                getTranslation("bezorging.together.partly", done, failed.size()),
                getTranslation("bezorging.together.partly.text")));
        UnorderedList list = new UnorderedList();
        failed.forEach(each ->
                list.add(new ListItem(getTranslation("bezorging.together.failed", each.wat(), each.problem()))));
        add(list);
    }
}
