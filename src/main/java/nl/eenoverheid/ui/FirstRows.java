package nl.eenoverheid.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;

/** The first rows of what was found in a file, and how many more there are: whoever sends the file picks how much that is. */
public final class FirstRows {
    public static final int MOST = 200;

    private FirstRows() {}

    /** A table filled from a list, with a line below it when that did not fit. */
    public static <T> Component of(TableCard table, List<T> all, Consumer<T> row) {
        all.stream().limit(MOST).forEach(row);
        if (all.size() <= MOST) {
            return table;
        }
        Div shown = new Div(table, new Paragraph(table.getTranslation("ui.firstRows.more", all.size() - MOST)));
        shown.addClassName("eo-col");
        return shown;
    }
}
