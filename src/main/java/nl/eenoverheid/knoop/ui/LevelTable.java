package nl.eenoverheid.knoop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import nl.eenoverheid.knoop.BeslisStand;
import nl.eenoverheid.knoop.Laag;

/**
 * A table with the levels of government as columns. On a phone each row is a card; the roles keep it a table for who listens
 * to it.
 */
final class LevelTable extends Composite<Div> {
    private final NativeTable table = new NativeTable();

    /**
     * A table without rows.
     *
     * @param rows what its rows are
     */
    LevelTable(String rows) {
        table.addClassName("knoop-map");
        table.getElement().setAttribute("role", "table");
        table.setCaptionText(getTranslation("knoop.map.title"));
        NativeTableRow head = row(table.getHead().addRow());
        head(head, "col", "columnheader").setText(rows);
        for (Laag laag : Laag.values()) {
            head(head, "col", "columnheader").setText(getTranslation("knoop.laag." + laag));
        }
        Div scroller = new Div(table);
        scroller.addClassNames("eo-card", "eo-table", "knoop-map-card");
        scroller.getElement().setAttribute("role", "region");
        scroller.getElement().setAttribute("tabindex", "0");
        scroller.getElement().setAttribute("aria-label", getTranslation("knoop.map.title"));
        getContent().add(scroller);
    }

    /**
     * Adds a row.
     *
     * @param stand gives it its colour, when it has one
     * @param cell what stands there of one level; nothing says that nobody does
     */
    void row(Component about, Optional<BeslisStand> stand, Function<Laag, List<? extends Component>> cell) {
        NativeTableRow row = row(table.getBody().addRow());
        stand.ifPresent(each -> row.addClassName("knoop-map-" + each.name().toLowerCase(Locale.ROOT)));
        head(row, "row", "rowheader").add(about);
        for (Laag laag : Laag.values()) {
            NativeTableCell data = row.addDataCell();
            data.getElement().setAttribute("role", "cell");
            data.getElement().setAttribute("data-laag", getTranslation("knoop.laag." + laag));
            List<? extends Component> content = cell.apply(laag);
            if (content.isEmpty()) {
                data.addClassName("knoop-map-none");
                data.add(nobody());
            }
            content.forEach(data::add);
        }
    }

    private Component nobody() {
        Span sign = new Span("–");
        sign.getElement().setAttribute("aria-hidden", "true");
        Span word = new Span(getTranslation("knoop.map.empty"));
        word.addClassName("eo-hidden");
        return new Div(sign, word);
    }

    private static NativeTableRow row(NativeTableRow row) {
        row.getElement().setAttribute("role", "row");
        return row;
    }

    private static NativeTableHeaderCell head(NativeTableRow row, String scope, String role) {
        NativeTableHeaderCell cell = row.addHeaderCell();
        cell.getElement().setAttribute("scope", scope).setAttribute("role", role);
        return cell;
    }
}
