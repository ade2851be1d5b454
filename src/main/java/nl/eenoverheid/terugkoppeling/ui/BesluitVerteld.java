package nl.eenoverheid.terugkoppeling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.besluit.ui.BesluitPart;
import nl.eenoverheid.terugkoppeling.TerugkoppelingFilter;
import nl.eenoverheid.terugkoppeling.TerugkoppelingListItem;
import nl.eenoverheid.terugkoppeling.TerugkoppelingService;
import nl.eenoverheid.voortgang.Voortgang;
import nl.eenoverheid.voortgang.VoortgangService;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;

/** Shows on the page of a besluit who knows of it already. */
@SpringComponent
class BesluitVerteld implements BesluitPart {
    private static final int FIRST = 10;

    private final VerteldParts parts;
    private final VoortgangService voortgang;
    private final TerugkoppelingService terugkoppelingen;

    BesluitVerteld(VerteldParts parts, VoortgangService voortgang, TerugkoppelingService terugkoppelingen) {
        this.parts = parts;
        this.voortgang = voortgang;
        this.terugkoppelingen = terugkoppelingen;
    }

    @Override
    public int order() {
        return FIRST;
    }

    @Override
    public String labelKey() {
        return "terugkoppeling.told.title";
    }

    @Override
    public Optional<Component> part(BesluitId id) {
        Item item = new Item(ItemSoort.BESLUIT, id.value());
        Div told = new Div();
        told.addClassName("eo-col");
        if (voortgang.ofBesluiten(Set.of(id.value())).stream().anyMatch(Voortgang::isFinished)) {
            waiting(item).ifPresent(told::add);
        }
        told.add(parts.of(item));
        return Optional.of(told);
    }

    /** What was done without telling those who asked for it. */
    private Optional<Component> waiting(Item item) {
        List<TerugkoppelingListItem> owed = terugkoppelingen
                .list(new TerugkoppelingFilter(null, null, true, false, false, item), null)
                .rows();
        return owed.isEmpty() ? Optional.empty() : Optional.of(new NogTeVertellen(owed));
    }
}
