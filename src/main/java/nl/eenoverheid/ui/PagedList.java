package nl.eenoverheid.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.eenoverheid.shared.Page;
import org.jspecify.annotations.Nullable;

/**
 * A list that is read in stretches. Rows are compared by value when it is read again, and those that did not change
 * stay where they are, with the focus that they have.
 */
public final class PagedList<T> extends Composite<Div> {
    private final transient Function<@Nullable String, Page<T>> loader;
    private final transient Function<T, Component> row;
    private final transient Supplier<Component> empty;
    private final transient List<T> shown = new ArrayList<>();
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button();
    private @Nullable Component nothing;
    private @Nullable String next;
    private int stretches = 1;

    /**
     * Makes the list and reads its first stretch.
     *
     * @param loader reads the stretch after a key, the first one for null
     * @param row shows one row
     * @param empty what stands there when there are no rows
     */
    public PagedList(
            Function<@Nullable String, Page<T>> loader, Function<T, Component> row, Supplier<Component> empty) {
        this.loader = loader;
        this.row = row;
        this.empty = empty;
        list.addClassName("eo-list");
        list.getElement().setAttribute("role", "list");
        more.addClassName("eo-more");
        more.setText(getTranslation("ui.list.more"));
        more.addClickListener(event -> showMore());
        getContent().addClassName("eo-paged");
        getContent().add(list, more);
        reload();
    }

    /** Reads again what is shown now, as far down as it was opened. */
    public void reload() {
        List<T> rows = new ArrayList<>();
        Page<T> page = loader.apply(null);
        rows.addAll(page.rows());
        for (int i = 1; i < stretches && page.next() != null; i++) {
            page = loader.apply(page.next());
            rows.addAll(page.rows());
        }
        next = page.next();
        replaceWith(rows);
        showEnds();
    }

    /** Starts at the top again, for another filter. */
    public void restart() {
        stretches = 1;
        reload();
    }

    /** How many rows are on the screen. */
    public int size() {
        return shown.size();
    }

    private void showMore() {
        Page<T> page = loader.apply(next);
        next = page.next();
        stretches++;
        int first = shown.size();
        page.rows().forEach(this::append);
        showEnds();
        if (first < shown.size()) {
            list.getComponentAt(first).getElement().executeJs("(this.querySelector('a,button') ?? this).focus()");
        }
    }

    private void replaceWith(List<T> rows) {
        Set<T> wanted = new HashSet<>(rows);
        for (int i = shown.size() - 1; i >= 0; i--) {
            if (!wanted.contains(shown.get(i))) {
                remove(i);
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            T value = rows.get(i);
            if (i < shown.size() && shown.get(i).equals(value)) {
                continue;
            }
            int old = shown.subList(i, shown.size()).indexOf(value);
            if (old >= 0) {
                remove(i + old);
            }
            shown.add(i, value);
            list.addComponentAtIndex(i, item(value));
        }
    }

    private void remove(int index) {
        shown.remove(index);
        list.remove(list.getComponentAt(index));
    }

    private void append(T value) {
        shown.add(value);
        list.add(item(value));
    }

    private ListItem item(T value) {
        return new ListItem(row.apply(value));
    }

    private void showEnds() {
        more.setVisible(next != null);
        list.setVisible(!shown.isEmpty());
        if (nothing != null) {
            getContent().remove(nothing);
            nothing = null;
        }
        if (shown.isEmpty()) {
            nothing = empty.get();
            getContent().add(nothing);
        }
    }
}
