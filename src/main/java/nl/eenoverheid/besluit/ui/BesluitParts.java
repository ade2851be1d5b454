package nl.eenoverheid.besluit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.eenoverheid.besluit.BesluitId;
import org.springframework.beans.factory.ObjectProvider;

/** What other modules show on the page of a besluit. */
@SpringComponent
class BesluitParts {
    private final ObjectProvider<BesluitPart> facts;
    private final ObjectProvider<BesluitPanel> panels;
    private final ObjectProvider<BesluitTop> tops;
    private final ObjectProvider<AdoptionWarning> warnings;
    private final ObjectProvider<BesluitMenuPart> menu;
    private final BesluitPrint print;

    BesluitParts(
            ObjectProvider<BesluitPart> facts,
            ObjectProvider<BesluitPanel> panels,
            ObjectProvider<BesluitTop> tops,
            ObjectProvider<AdoptionWarning> warnings,
            ObjectProvider<BesluitMenuPart> menu,
            BesluitPrint print) {
        this.facts = facts;
        this.panels = panels;
        this.tops = tops;
        this.warnings = warnings;
        this.menu = menu;
        this.print = print;
    }

    BesluitPrint print() {
        return print;
    }

    List<BesluitMenuPart.Act> acts(BesluitId id) {
        return menu.orderedStream().flatMap(each -> each.acts(id).stream()).toList();
    }

    List<BesluitTop> tops() {
        return tops.stream().toList();
    }

    List<BesluitPart> facts() {
        return facts.stream().toList();
    }

    Stream<Component> panels(BesluitId id) {
        return panels.stream()
                .sorted(Comparator.comparingInt(BesluitPanel::order))
                .map(panel -> panel.panel(id))
                .flatMap(Optional::stream);
    }

    /** What to know before a besluit is adopted. */
    Stream<Component> warnings(BesluitId id) {
        return warnings.orderedStream().map(warning -> warning.before(id)).flatMap(Optional::stream);
    }
}
