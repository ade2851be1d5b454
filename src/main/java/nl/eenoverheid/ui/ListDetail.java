package nl.eenoverheid.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;

/** A list with what is opened beside it; on a phone the one or the other, with a way back to the list. */
public final class ListDetail extends Div {
    /** A row that was opened by a link may stand further down; one that somebody sees stays where it is. */
    private static final String SHOW_ROW = """
            const list = this.querySelector('.eo-split-list');
            const row = list?.querySelector('a[aria-current]');
            if (row && this.shownRow !== row.pathname) {
              const [at, frame] = [row.getBoundingClientRect(), list.getBoundingClientRect()];
              if (at.top < frame.top || at.bottom > Math.min(frame.bottom, innerHeight)) {
                list.scrollTop += at.top - frame.top - frame.height / 3;
              }
            }
            this.shownRow = row?.pathname;
            """;

    private final Div detail = new Div();
    private final PathLink back;

    /**
     * Shows the list alone.
     *
     * @param listPath where the list stands with nothing opened
     */
    public ListDetail(String listPath, Component... list) {
        back = new PathLink(listPath, getTranslation("ui.list.back"));
        back.addClassName("eo-back");
        Div start = new Div(list);
        start.addClassName("eo-split-list");
        detail.addClassName("eo-split-detail");
        addClassName("eo-split");
        add(start, detail);
    }

    /** Shows what is opened, or what to say when nothing is. */
    public void show(@Nullable Component opened, Component otherwise) {
        detail.removeAll();
        setClassName("eo-split-open", opened != null);
        if (opened == null) {
            detail.add(otherwise);
        } else {
            detail.add(back, opened);
        }
        getElement().executeJs(SHOW_ROW);
    }

    /** Where the way back leads, when the filter of the list changed. */
    public void setListPath(String path) {
        back.setHref(path);
    }
}
