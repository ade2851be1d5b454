package nl.eenoverheid.workspace.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.workspace.AboutItem;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.PlaatsingService;
import nl.eenoverheid.workspace.Presence;
import nl.eenoverheid.workspace.ToegangService;

/**
 * What every page about a thing carries: who else is there, and a way to ask who sees it and why and to change where it
 * stands.
 */
@org.springframework.stereotype.Component
public final class ToegangPart {
    private final ToegangService toegang;
    private final PlaatsingService plaatsingen;
    private final Presence presence;
    private final CurrentAccount current;

    ToegangPart(ToegangService toegang, PlaatsingService plaatsingen, Presence presence, CurrentAccount current) {
        this.toegang = toegang;
        this.plaatsingen = plaatsingen;
        this.presence = presence;
        this.current = current;
    }

    /** About the thing that a page shows now; nothing when it shows none. */
    public List<Component> of(AboutItem page) {
        return page.about().map(item -> parts(item, page.writes())).orElse(List.of());
    }

    private List<Component> parts(Item item, boolean writes) {
        toegang.opened(item);
        Component question = new ToegangButton(() -> new ToegangDialog(item, toegang, plaatsingen));
        return item.soort() == ItemSoort.DUIDING
                ? List.of(question)
                : List.of(new Aanwezig(item, writes, presence, current.get()), question);
    }
}
