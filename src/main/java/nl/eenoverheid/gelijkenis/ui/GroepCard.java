package nl.eenoverheid.gelijkenis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.util.Map;
import nl.eenoverheid.gelijkenis.GroepDetail;
import nl.eenoverheid.gelijkenis.GroepStatus;
import nl.eenoverheid.gelijkenis.Stem;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.signaal.Keuze;
import nl.eenoverheid.ui.InputErrors;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Tone;

/** One group: its name, its first signalen, and what can be done with it. */
final class GroepCard extends Section {
    private final transient GroepDetail groep;
    private final transient GroepActs acts;
    private final H2 heading;

    GroepCard(GroepDetail groep, GroepActs acts, Clock clock) {
        this.groep = groep;
        this.acts = acts;
        boolean open = groep.status() == GroepStatus.OPEN;
        heading = new H2(groep.naam());
        addClassNames("eo-card", "eo-panel", "gelijkenis-groep");
        getElement().setAttribute("aria-label", groep.naam());
        Span count = new Span(getTranslation("gelijkenis.groep.count", groep.aantal()));
        count.addClassName("eo-soft");
        Div top = new Div(heading, count);
        top.addClassName("eo-line");
        add(top, signalen(open, clock), open ? judge() : accepted());
    }

    private Component signalen(boolean open, Clock clock) {
        UnorderedList list = new UnorderedList();
        list.addClassName("gelijkenis-list");
        list.getElement().setAttribute("role", "list");
        for (Stem stem : groep.eerste()) {
            StemRow row = new StemRow(stem, clock, UI.getCurrent().getLocale());
            if (open) {
                Button out =
                        new Button(getTranslation("gelijkenis.groep.takeOut"), click -> acts.takeOut(groep, stem.id()));
                out.addThemeVariants(ButtonVariant.TERTIARY);
                out.setAriaLabel(getTranslation("gelijkenis.groep.takeOut.label", stem.kop()));
                row.acts().add(out);
            }
            list.add(row);
        }
        return list;
    }

    private Component judge() {
        TextField naam = new TextField(getTranslation("gelijkenis.groep.naam"));
        naam.setValue(groep.naam());
        naam.addValueChangeListener(event -> rename(naam));
        Button label = new Button(getTranslation("gelijkenis.groep.label"), click -> acts.asLabel(groep));
        ComboBox<Keuze> thema = new ComboBox<>(getTranslation("gelijkenis.groep.thema"));
        thema.setItems(acts.themas());
        thema.setItemLabelGenerator(
                keuze -> UI.getCurrent().getLocale().getLanguage().equals("en") ? keuze.naamEn() : keuze.naam());
        thema.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                acts.asThema(groep, event.getValue());
            }
        });
        Button away = new Button(getTranslation("gelijkenis.groep.throwAway"), click -> acts.throwAway(groep));
        away.addThemeVariants(ButtonVariant.TERTIARY);
        Div line = new Div(naam, label, thema);
        line.add(acts.others(groep));
        line.add(away);
        line.addClassNames("eo-line", "gelijkenis-judge");
        return line;
    }

    private Component accepted() {
        String key = "gelijkenis.groepStatus." + groep.status().name();
        StatusBadge badge =
                new StatusBadge(Tone.GOOD, "✓", getTranslation(key, groep.naam(), groep.thema(), groep.gezet()));
        Button undo = new Button(getTranslation("gelijkenis.groep.undo"), click -> acts.undo(groep));
        undo.setAriaLabel(getTranslation("gelijkenis.groep.undo.label", groep.naam()));
        Div line = new Div(badge, undo);
        line.add(acts.others(groep));
        line.addClassName("eo-line");
        return line;
    }

    private void rename(TextField naam) {
        InputErrors.clear(Map.of("naam", naam).values());
        try {
            acts.rename(groep, naam.getValue());
            heading.setText(naam.getValue().strip());
        } catch (InvalidInput e) {
            InputErrors.show(e, Map.of("naam", naam));
        }
    }
}
