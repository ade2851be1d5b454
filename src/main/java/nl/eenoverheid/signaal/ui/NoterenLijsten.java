package nl.eenoverheid.signaal.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import nl.eenoverheid.overheid.OverheidService;
import nl.eenoverheid.signaal.KeuzelijstService;
import nl.eenoverheid.signaal.LabelService;
import nl.eenoverheid.signaal.VraagService;
import nl.eenoverheid.ui.MapProperties;
import org.springframework.context.annotation.Lazy;

/** Gathers the lists that the form of a signaal needs. Made when a page asks for it: tests of other modules have no pages. */
@Lazy
@SpringComponent
class NoterenLijsten {
    private final KeuzelijstService keuzes;
    private final VraagService vragen;
    private final LabelService labels;
    private final OverheidService overheden;
    private final MapProperties background;

    NoterenLijsten(
            KeuzelijstService keuzes,
            VraagService vragen,
            LabelService labels,
            OverheidService overheden,
            MapProperties background) {
        this.keuzes = keuzes;
        this.vragen = vragen;
        this.labels = labels;
        this.overheden = overheden;
        this.background = background;
    }

    NoterenKeuzes all() {
        return new NoterenKeuzes(
                new PlaatsKeuzes(overheden.gemeentenByTooi(), overheden.regios(), background),
                keuzes.themas(),
                vragen.vragen(),
                keuzes.aanleidingen(),
                labels.inUse());
    }
}
