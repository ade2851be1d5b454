package nl.eenoverheid.workspace.ui;

import com.vaadin.flow.component.Component;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.PlaatsingService;
import nl.eenoverheid.workspace.ToegangService;

/** What every page about a thing carries: a way to ask who sees it and why, and to change where it stands. */
@org.springframework.stereotype.Component
public final class ToegangPart {
    private final ToegangService toegang;
    private final PlaatsingService plaatsingen;

    ToegangPart(ToegangService toegang, PlaatsingService plaatsingen) {
        this.toegang = toegang;
        this.plaatsingen = plaatsingen;
    }

    /** The question about one thing, which is open on the screen now. */
    public Component of(Item item) {
        toegang.opened(item);
        return new ToegangButton(() -> new ToegangDialog(item, toegang, plaatsingen));
    }
}
