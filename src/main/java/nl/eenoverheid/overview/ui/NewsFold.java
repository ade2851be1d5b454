package nl.eenoverheid.overview.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.eenoverheid.ui.ListRow;
import nl.eenoverheid.workspace.VerloopRegel;

/** A line about a thing to which much happened; all of it is read when somebody asks. */
final class NewsFold extends Div {
    private final UnorderedList all = new UnorderedList();
    private final NativeButton toggle = new NativeButton();
    private final int count;

    NewsFold(ListRow row, int count, Supplier<List<VerloopRegel>> loader, Function<VerloopRegel, String> words) {
        this.count = count;
        addClassName("overview-news");
        all.setVisible(false);
        toggle.addClassName("eo-linklike");
        toggle.addClickListener(event -> {
            if (all.getChildren().findAny().isEmpty()) {
                loader.get().forEach(each -> all.add(new ListItem(words.apply(each))));
            }
            open(!all.isVisible());
        });
        open(false);
        add(row, toggle, all);
    }

    private void open(boolean open) {
        all.setVisible(open);
        toggle.setText(open ? getTranslation("overview.news.close") : getTranslation("overview.news.open", count));
        toggle.getElement().setAttribute("aria-expanded", Boolean.toString(open));
    }
}
