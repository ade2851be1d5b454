package nl.eenoverheid.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** A table that scrolls sideways by itself, by keyboard too, when it is wider than the screen. */
public final class TableCard extends Div {
    private final NativeTable table = new NativeTable();
    private final NativeTableBody body;

    /**
     * Makes a table without rows.
     *
     * @param caption what the table shows, for who does not see it
     */
    public TableCard(String caption, List<String> columns) {
        addClassNames("eo-card", "eo-table");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("aria-label", caption);
        table.setCaptionText(caption);
        NativeTableRow head = table.getHead().addRow();
        for (String column : columns) {
            NativeTableHeaderCell cell = head.addHeaderCell();
            cell.setText(column);
            cell.getElement().setAttribute("scope", "col");
        }
        body = table.getBody();
        add(table);
    }

    /** Adds a row; its first cell is what the row is about. */
    public TableCard row(Component first, Component... others) {
        NativeTableRow row = body.addRow();
        NativeTableHeaderCell head = row.addHeaderCell();
        head.getElement().setAttribute("scope", "row");
        head.add(first);
        for (Component other : others) {
            row.addDataCell().add(other);
        }
        return this;
    }

    /** Adds a row of words. */
    public TableCard row(String first, String... others) {
        return row(new Span(first), List.of(others).stream().map(Span::new).toArray(Component[]::new));
    }

    /** Aligns columns to the right and their digits below each other; the first column is 0. */
    public TableCard numbers(int... columns) {
        for (int column : columns) {
            addClassName("eo-number-" + column);
        }
        return this;
    }

    /** Takes away all rows. */
    public void clear() {
        body.removeAllRows();
    }
}
