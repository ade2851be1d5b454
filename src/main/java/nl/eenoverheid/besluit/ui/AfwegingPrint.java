package nl.eenoverheid.besluit.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.eenoverheid.afweging.ui.AfwegingOnPaper;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.besluit.BesluitService;
import nl.eenoverheid.knoop.KnoopId;

/** Says on paper what was weighed in the question that a besluit answers, as the paper of the question says it. */
@SpringComponent
class AfwegingPrint implements PrintPart {
    private final BesluitService besluiten;
    private final AfwegingOnPaper afweging;

    AfwegingPrint(BesluitService besluiten, AfwegingOnPaper afweging) {
        this.besluiten = besluiten;
        this.afweging = afweging;
    }

    @Override
    public int order() {
        return afweging.order();
    }

    @Override
    public List<PrintSection> sections(BesluitId id, Locale locale) {
        return Stream.ofNullable(besluiten.detail(id).knoop())
                .flatMap(knoop -> afweging.sections(new KnoopId(knoop.id()), locale).stream())
                .map(section -> new PrintSection(section.heading(), section.lines()))
                .toList();
    }
}
