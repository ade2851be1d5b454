package nl.eenoverheid.journaal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.EnumSet;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.ui.DossierPart;
import nl.eenoverheid.dossier.ui.DossierTab;
import nl.eenoverheid.journaal.JournaalListItem;
import nl.eenoverheid.journaal.JournaalService;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.EmptyState;
import nl.eenoverheid.ui.Live;
import nl.eenoverheid.ui.PagedList;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.Revisions;
import nl.eenoverheid.workspace.ScopeService;

/** The calls and talks of a dossier on its page; one more is written down with one click. */
@SpringComponent
class JournaalOfDossier implements DossierPart {
    private static final int AFTER_FIGURES = 30;

    private final JournaalService journaal;
    private final ScopeService scopes;
    private final Revisions revisions;
    private final CurrentAccount current;
    private final Clock clock;

    JournaalOfDossier(
            JournaalService journaal, ScopeService scopes, Revisions revisions, CurrentAccount current, Clock clock) {
        this.journaal = journaal;
        this.scopes = scopes;
        this.revisions = revisions;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public DossierTab tab() {
        return DossierTab.STUKKEN;
    }

    @Override
    public int order() {
        return AFTER_FIGURES;
    }

    @Override
    public Component part(DossierId id) {
        boolean mayNote = current.has(Right.DOSSIER_WRITE) && journaal.mayNote(id);
        JournaalActions actions = new JournaalActions(journaal, id, Dates.dayOf(clock.instant()));
        PagedList<JournaalListItem> list = new PagedList<>(
                after -> journaal.ofDossier(id, after),
                talk -> new GesprekRow(talk, mayNote, actions),
                () -> new EmptyState(
                        JournaalTexts.text("none.title"), JournaalTexts.text(mayNote ? "none.text" : "none.read")));
        JournaalPanel panel = new JournaalPanel();
        if (mayNote) {
            Div line = new Div(new Button(JournaalTexts.text("note.action"), click -> actions.note()));
            line.addClassName("eo-actions");
            panel.getContent().add(line);
        }
        panel.getContent().add(list);
        Live.bind(
                panel,
                wake -> revisions.subscribe(scopes.current().werkruimteIds(), EnumSet.of(ItemSoort.DOSSIER), wake),
                list::reload);
        return panel;
    }
}
