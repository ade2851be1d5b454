package nl.eenoverheid.besluit.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import nl.eenoverheid.besluit.BesluitListItem;
import nl.eenoverheid.ui.EmptyState;
import nl.eenoverheid.ui.UrlQuery;

/** A few besluiten on the page of something that they belong to. */
@StyleSheet("styles/besluit.css")
final class BesluitRows extends Div {
    private final String none;

    /**
     * No rows yet.
     *
     * @param none beginning of the translation keys of what stands there when there are no besluiten
     */
    BesluitRows(String none) {
        this.none = none;
    }

    void show(List<BesluitListItem> items, LocalDate today) {
        removeAll();
        if (items.isEmpty()) {
            add(new EmptyState(getTranslation(none + ".title"), getTranslation(none + ".text")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("eo-list");
        list.getElement().setAttribute("role", "list");
        UrlQuery everywhere = UrlQuery.of(QueryParameters.empty());
        items.forEach(item -> list.add(new ListItem(BesluitRow.of(item, everywhere, today, getLocale()))));
        add(list);
    }
}
