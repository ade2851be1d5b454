package nl.eenoverheid.ruimtetoets.ui;

import static nl.eenoverheid.ruimtetoets.ui.ToetsTexts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import nl.eenoverheid.ruimtetoets.RuimteOordeel;
import nl.eenoverheid.ruimtetoets.RuimtetoetsService;
import nl.eenoverheid.ruimtetoets.ToetsDetail;
import nl.eenoverheid.ruimtetoets.ToetsRegel;
import nl.eenoverheid.speelruimte.SpeelruimteRoutes;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.PathLink;

/** Whether a besluit stays within the room that people were told: topic by topic, and why not. */
@StyleSheet("styles/ruimtetoets.css")
final class ToetsPanel extends Composite<Panel> {
    private final transient ToetsDetail toets;
    private final transient RuimtetoetsService toetsen;

    ToetsPanel(ToetsDetail toets, RuimtetoetsService toetsen) {
        this.toets = toets;
        this.toetsen = toetsen;
    }

    @Override
    protected Panel initContent() {
        Panel panel = new Panel(text("ruimtetoets.title"));
        if (toets.isAsked()) {
            panel.add(ToetsTexts.soft(text(toets.nummer() == 0 ? "ruimtetoets.asked" : "ruimtetoets.outdated")));
        }
        toets.geldt().ifPresent(said -> show(panel, said));
        if (toets.canTest()) {
            Button say = new Button(
                    text(toets.nummer() == 0 ? "ruimtetoets.verb" : "ruimtetoets.again"),
                    click -> new ToetsFields(toets).ask(toetsen));
            say.addClassName("besluit-niet-op-papier");
            panel.add(say);
        }
        return panel;
    }

    private void show(Panel panel, ToetsDetail.Gezegd said) {
        if (!said.buiten().isEmpty()) {
            panel.add(ToetsTexts.outsideAbove(said));
        } else {
            panel.add(new Span(text("ruimtetoets.inside")));
        }
        panel.add(
                topics(said),
                ToetsTexts.soft(text(
                        "ruimtetoets.by",
                        said.wie(),
                        said.organisatie(),
                        Dates.date(Dates.dayOf(said.op()), getLocale()))));
        if (!toets.kaart().isEmpty()) {
            panel.add(new PathLink(SpeelruimteRoutes.of(toets.dossier().value()), text("ruimtetoets.card")));
        }
    }

    /** A topic that both faces name with the same answer stands there once. */
    private static Component topics(ToetsDetail.Gezegd said) {
        UnorderedList list = new UnorderedList();
        list.addClassName("ruimtetoets-regels");
        list.getElement().setAttribute("role", "list");
        said.regels().stream()
                .filter(each -> each.oordeel() != RuimteOordeel.RAAKT_NIET)
                .sorted(Comparator.comparing(ToetsRegel::oordeel).reversed())
                .collect(Collectors.groupingBy(
                        each -> List.of(each.oordeel(), each.naam()), LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(each -> list.add(topic(each)));
        return list;
    }

    private static ListItem topic(List<ToetsRegel> same) {
        Span naam = new Span(same.getFirst().naam());
        naam.addClassName("ruimtetoets-naam");
        naam.getElement().setAttribute("dir", "auto");
        Div words = new Div(naam);
        same.forEach(each -> words.add(ToetsTexts.soft(
                text("ruimtetoets.regel", ToetsTexts.name(each.gezicht()), ToetsTexts.name(each.ruimte())))));
        return new ListItem(ToetsTexts.badge(same.getFirst().oordeel()), words);
    }
}
