package nl.eenoverheid.opgave.ui;

import static nl.eenoverheid.opgave.ui.OpgaveTexts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;
import nl.eenoverheid.dossier.DossierFase;
import nl.eenoverheid.dossier.DossierHome;
import nl.eenoverheid.opgave.JaarStand;
import nl.eenoverheid.opgave.OpgaveListItem;
import nl.eenoverheid.opgave.OpgaveRoutes;
import nl.eenoverheid.opgave.OpgaveStand;
import nl.eenoverheid.opgave.OpgaveStatus;
import nl.eenoverheid.ui.EmptyState;
import nl.eenoverheid.ui.ListRow;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Tone;

/** The opgaven of a dossier: what each costs, what was planned and spent, what is missing. */
@StyleSheet("styles/opgave.css")
final class OpgavenPanel extends Composite<Panel> {
    private final transient Supplier<DossierHome> home;
    private final transient Supplier<List<OpgaveListItem>> read;
    private final transient OpgaveActions actions;
    private final Div content = new Div();

    OpgavenPanel(Supplier<DossierHome> home, Supplier<List<OpgaveListItem>> read, OpgaveActions actions) {
        this.home = home;
        this.read = read;
        this.actions = actions;
        content.addClassName("opgave-list");
        getContent().add(content);
        show();
    }

    @Override
    protected Panel initContent() {
        return new Panel(text("list.title"));
    }

    /** Reads and shows again. */
    void show() {
        content.removeAll();
        DossierHome dossier = home.get();
        List<OpgaveListItem> found = read.get();
        boolean changeable = dossier.canWrite() && actions.mayWrite() && dossier.fase() != DossierFase.GESLOTEN;
        Button open = new Button(text("action.open"), click -> actions.askOpen(dossier));
        open.addClassName("opgave-acts");
        if (found.isEmpty()) {
            EmptyState empty = new EmptyState(text("none.title"), text(changeable ? "none.text" : "none.read"));
            if (changeable) {
                empty.add(open);
            }
            content.add(empty);
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("eo-list");
        list.getElement().setAttribute("role", "list");
        found.forEach(each -> list.add(new ListItem(row(dossier, each))));
        content.add(list);
        if (changeable) {
            content.add(open);
        }
    }

    private Component row(DossierHome dossier, OpgaveListItem item) {
        OpgaveStand stand = item.stand();
        ListRow row = new ListRow(OpgaveRoutes.detail(dossier.id(), item.id()), item.naam());
        if (item.status() == OpgaveStatus.AFGESLOTEN) {
            row.badges(OpgaveTexts.badge(item.status()));
        } else if (stand.tekort().signum() > 0) {
            row.badges(new StatusBadge(Tone.BAD, "!", text("gap", Geldtekst.words(stand.tekort(), getLocale()))));
        } else if (stand.nodig().signum() > 0) {
            row.badges(new StatusBadge(Tone.GOOD, "✓", text("noGap")));
        }
        row.foot(text(
                "list.foot",
                thousands(stand.nodig()),
                thousands(stand.gepland()),
                thousands(spent(stand)),
                item.bijdragen()));
        stand.knelpunten().stream()
                .findFirst()
                .ifPresent(each -> row.foot(Tone.WARN, "↻", OpgaveTexts.sentence(each, getLocale())));
        return row;
    }

    /** Over the years; each year is of reports of one kind. */
    private static BigDecimal spent(OpgaveStand stand) {
        return stand.jaren().stream()
                .map(JaarStand::besteed)
                .filter(each -> each != null)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private String thousands(BigDecimal amount) {
        return amount.signum() == 0 ? "–" : Geldtekst.thousands(amount, getLocale());
    }
}
