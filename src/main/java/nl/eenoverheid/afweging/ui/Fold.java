package nl.eenoverheid.afweging.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;

/** A part of the page that folds: open where there is room, closed on a phone until somebody wants it. */
final class Fold extends NativeDetails {
    private final Div content = new Div();

    Fold(String heading) {
        setSummary(new H2(heading));
        addClassNames("eo-card", "eo-panel", "afweging-vouw");
        content.addClassName("afweging-vouw-inhoud");
        setContent(content);
        setOpen(true);
    }

    void add(Component... parts) {
        content.add(parts);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        getElement().executeJs("if (window.matchMedia('(max-width: 600px)').matches) this.open = false");
    }
}
