package nl.eenoverheid.doorwerking.ui;

import static nl.eenoverheid.doorwerking.ui.DoorwerkingTexts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Supplier;
import nl.eenoverheid.bestuursafspraak.AfspraakRoutes;
import nl.eenoverheid.bestuursafspraak.AfspraakRuimte;
import nl.eenoverheid.bestuursafspraak.ui.AfspraakTexts;
import nl.eenoverheid.doorwerking.DossierAfspraak;
import nl.eenoverheid.dossier.DossierFase;
import nl.eenoverheid.dossier.DossierHome;
import nl.eenoverheid.ui.EmptyState;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.Prose;

/** The agreements that work through in a dossier: how much room each leaves, and what it fixes here. */
@StyleSheet("styles/bestuursafspraak.css")
final class DoorwerkingPanel extends Composite<Panel> {
    private final transient Supplier<DossierHome> home;
    private final transient Supplier<List<DossierAfspraak>> read;
    private final transient DoorwerkingActs acts;
    private final Div content = new Div();

    DoorwerkingPanel(Supplier<DossierHome> home, Supplier<List<DossierAfspraak>> read, DoorwerkingActs acts) {
        this.home = home;
        this.read = read;
        this.acts = acts;
        content.addClassName("eo-col");
        getContent().add(content);
        show();
    }

    @Override
    protected Panel initContent() {
        return new Panel(text("title"));
    }

    /** Reads and shows again. */
    void show() {
        content.removeAll();
        DossierHome dossier = home.get();
        List<DossierAfspraak> found = read.get();
        boolean changeable = dossier.canWrite() && dossier.fase() != DossierFase.GESLOTEN;
        if (found.isEmpty()) {
            content.add(new EmptyState(text("none.title"), text(changeable ? "none.text" : "none.read")));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("doorwerking-list");
            list.getElement().setAttribute("role", "list");
            found.forEach(each -> list.add(item(each, changeable)));
            content.add(list);
        }
        if (changeable) {
            PathLink draft = new PathLink(AfspraakRoutes.draft(dossier.id()), text("action.draft"));
            draft.addClassName("eo-button");
            content.add(line(new Button(text("action.link"), click -> acts.askLink()), draft));
        }
    }

    private ListItem item(DossierAfspraak afspraak, boolean changeable) {
        Div head = line(
                new PathLink(AfspraakRoutes.detail(afspraak.id()), afspraak.titel()),
                AfspraakTexts.badge(afspraak.status()),
                AfspraakTexts.badge(afspraak.ruimte()));
        ListItem item = new ListItem(head);
        item.add(
                afspraak.ruimte() == AfspraakRuimte.ONBEOORDEELD
                        ? new Paragraph(text("unjudged"))
                        : new Prose(afspraak.ruimteUitleg()));
        item.add(DoorwerkingTexts.soft(
                afspraak.onderwerpen().isEmpty()
                        ? text("fixes.nothing")
                        : text("fixes", DoorwerkingTexts.topics(afspraak.onderwerpen()))));
        if (changeable) {
            Div buttons = line(button("fix", afspraak, () -> acts.askFix(afspraak)));
            if (!afspraak.eigen()) {
                buttons.add(button("remove", afspraak, () -> acts.remove(afspraak)));
            }
            item.add(buttons);
        }
        return item;
    }

    private static Button button(String what, DossierAfspraak afspraak, Runnable act) {
        Button button = new Button(text("action." + what), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(text("action.of", text("action." + what), afspraak.titel()));
        return button;
    }

    private static Div line(Component... parts) {
        Div line = new Div(parts);
        line.addClassName("eo-line");
        return line;
    }
}
