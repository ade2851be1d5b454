package nl.eenoverheid.besluitloop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import nl.eenoverheid.besluitloop.VaststellingStand;
import nl.eenoverheid.besluitloop.Vaststellingen;
import nl.eenoverheid.besluitloop.Vaststellingen.Regel;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.LinkedText;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.Prose;

/** The bodies that adopt an afspraak by themselves: how many did in one sentence, then each of them. */
@StyleSheet("styles/besluitloop.css")
final class VaststellingPanel extends Composite<Panel> {
    private final transient Vaststellingen of;
    private final transient VaststellingActions actions;

    VaststellingPanel(Vaststellingen of, VaststellingActions actions) {
        this.of = of;
        this.actions = actions;
    }

    @Override
    protected Panel initContent() {
        Panel panel = new Panel(getTranslation("besluitloop.organen.kop"));
        if (of.regels().isEmpty()) {
            panel.add(LoopTexts.soft(getTranslation("besluitloop.organen.none")));
            panel.addClassName("besluit-niet-op-papier");
        } else {
            panel.add(Prose.large(VaststellingTexts.summary(of, getLocale())), rows());
        }
        if (of.canWrite()) {
            Button ask =
                    new Button(getTranslation("besluitloop.organen.vraag"), click -> actions.askBodies(of.eigen()));
            ask.addClassNames("besluit-niet-op-papier", "besluit-voeg-toe");
            if (!of.regels().isEmpty()) {
                ask.addThemeVariants(ButtonVariant.TERTIARY);
            }
            panel.add(ask);
        }
        return panel;
    }

    private Component rows() {
        UnorderedList rows = new UnorderedList();
        rows.addClassName("besluitloop-organen");
        rows.getElement().setAttribute("role", "list");
        of.regels().forEach(each -> rows.add(row(each)));
        return rows;
    }

    private ListItem row(Regel regel) {
        Div line = new Div(new H3(regel.orgaan()), VaststellingTexts.badge(regel.stand()));
        LocalDate day = regel.dag();
        if (day != null) {
            line.add(LoopTexts.soft(Dates.date(day, getLocale())));
        } else if (regel.stand().isClear()) {
            line.add(LoopTexts.soft(getTranslation("besluitloop.organen.dagOnbekend")));
        }
        line.addClassName("eo-line");
        ListItem row = new ListItem(line);
        if (!regel.toelichting().isEmpty()) {
            row.add(new Prose(regel.toelichting()));
        }
        if (!regel.bron().isEmpty()) {
            row.add(new LinkedText(getTranslation("besluitloop.organen.bron") + " " + regel.bron()));
        }
        if (of.canSpeak(regel)) {
            row.add(buttons(regel));
        }
        return row;
    }

    private Component buttons(Regel regel) {
        Button record = new Button(getTranslation("besluitloop.organen.verb"), click -> actions.askRecord(regel));
        record.addThemeVariants(ButtonVariant.TERTIARY);
        record.setAriaLabel(getTranslation("besluitloop.organen.title", regel.orgaan()));
        Div buttons = new Div(record);
        if (regel.stand() == VaststellingStand.NOG_NIET && regel.wie().isEmpty()) {
            Button drop = new Button(getTranslation("besluitloop.organen.haalWeg"), click -> actions.drop(regel));
            drop.addThemeVariants(ButtonVariant.TERTIARY);
            drop.setAriaLabel(getTranslation("besluitloop.organen.haalWegVan", regel.orgaan()));
            buttons.add(drop);
        }
        buttons.addClassNames("eo-line", "besluit-niet-op-papier");
        return buttons;
    }
}
